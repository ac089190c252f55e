import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fixture, inspect, type Planted } from './support/inspecting.ts';
import { plantedArchives } from './support/planted-archives.ts';
import { plantedPickles } from './support/planted-pickles.ts';
import { plantedStreams } from './support/planted-streams.ts';

/**
 * Holds the inspection side by side with picklescan and fickling, on the planted pickles and archives, their sound twins and
 * files that libraries wrote: `side-by-side.ts <python> [--write]`. Writes the tables into docs/model-files.md, or says where
 * they differ from it. Exit code 1 then, and when a faulty file was let through or a sound one was refused.
 */
const [python = 'python3', mode] = process.argv.slice(2);
const here = import.meta.dirname;
const page = path.join(here, '../../../docs/model-files.md');
const [start, end] = ['<!-- side-by-side:start -->', '<!-- side-by-side:end -->'] as const;

type Verdicts = Readonly<Record<string, { readonly picklescan: string; readonly fickling: string }>>;

const planted = [...plantedPickles, ...plantedStreams, ...plantedArchives].filter(({ path: name }) =>
  /\.(?:pkl|pt|joblib)$/.test(name),
);
const real = [
  'forest',
  'boosting',
  'neighbours',
  'text',
  ...[0, 1, 2, 3, 4, 5].map((protocol) => `logistic-${protocol}`),
]
  .map((name) => `${name}.pkl`)
  .concat('pipeline.joblib', 'pipeline-zlib.joblib', 'pipeline-gzip.joblib', 'torch.pt', 'torch-legacy.pth');

const folder = mkdtempSync(path.join(tmpdir(), 'modelgate-'));
try {
  const verdicts = askPeers();
  const lines = [...(await counts(verdicts)), '', ...rows(verdicts)];
  const block = `${lines.join('\n')}\n`;
  const text = readFileSync(page, 'utf8');
  const [before = '', rest = ''] = text.split(start);
  const [, after = ''] = rest.split(end);
  const made = `${before}${start}\n\n${block}\n${end}${after}`;
  if (mode === '--write') writeFileSync(page, made);
  else if (made !== text) {
    console.log('docs/model-files.md does not hold these tables');
    process.exitCode = 1;
  }
  console.log(lines.slice(0, 8).join('\n'));
} finally {
  rmSync(folder, { recursive: true });
}

function askPeers(): Verdicts {
  const put = (name: string, bytes: Uint8Array) => writeFileSync(path.join(folder, name), bytes);
  for (const [index, one] of planted.entries()) {
    put(`${index}-faulty${path.extname(one.path)}`, one.faulty);
    put(`${index}-sound${path.extname(one.path)}`, one.sound);
  }
  for (const name of real) put(name, fixture(name));
  const answers = path.join(folder, 'answers');
  // They print warnings wherever they like.
  execFileSync(python, [path.join(here, 'peers.py'), folder, answers], { stdio: 'ignore' });
  return JSON.parse(readFileSync(answers, 'utf8')) as Verdicts;
}

async function counts(verdicts: Verdicts): Promise<string[]> {
  const isRefused = async (bytes: Uint8Array, name: string) =>
    (await inspect(bytes, name)).findings.some(({ severity }) => severity !== 'info');
  const groups = [
    {
      title: 'planted faults',
      names: planted.map(nameOf('faulty')),
      files: planted.map((one) => [one.faulty, one.path] as const),
    },
    {
      title: 'their sound twins',
      names: planted.map(nameOf('sound')),
      files: planted.map((one) => [one.sound, one.path] as const),
    },
    {
      title: 'sound files of libraries',
      names: real,
      files: real.map((name) => [fixture(name), name] as const),
    },
  ];
  const lines = [
    '| refused, or not called safe | Modelgate | picklescan | fickling |',
    '| --- | --- | --- | --- |',
  ];
  for (const [index, { title, names, files }] of groups.entries()) {
    const ours = await Promise.all(files.map(([bytes, name]) => isRefused(bytes, name)));
    const count = ours.filter(Boolean).length;
    if (count !== (index === 0 ? files.length : 0)) {
      console.log(`WRONG: of ${files.length} ${title} ${count} were refused`);
      process.exitCode = 1;
    }
    const peers = (['picklescan', 'fickling'] as const).map((tool) => {
      const said = names.map((name) => verdicts[name]?.[tool] ?? '');
      const failed = said.filter((verdict) => /^(?:fails|error)/.test(verdict)).length;
      const passed = said.filter((verdict) => /^(?:nothing found|likely safe)/.test(verdict)).length;
      return `${said.length - failed - passed}${failed > 0 ? `, and cannot read ${failed}` : ''}`;
    });
    lines.push(`| of ${files.length} ${title} | ${count} | ${peers.join(' | ')} |`);
  }
  return lines;
}

function rows(verdicts: Verdicts): string[] {
  const lines = ['| planted fault | Modelgate | picklescan | fickling |', '| --- | --- | --- | --- |'];
  for (const [index, one] of planted.entries()) {
    const { picklescan = '', fickling = '' } = verdicts[nameOf('faulty')(one, index)] ?? {};
    lines.push(
      `| ${one.name} | ${[one.code, ...(one.also ?? [])].join(', ')} | ${picklescan} | ${fickling} |`,
    );
  }
  return lines;
}

function nameOf(kind: 'faulty' | 'sound') {
  return (one: Planted, index: number) => `${index}-${kind}${path.extname(one.path)}`;
}
