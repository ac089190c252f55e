import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { digestOfEvent, formatEvent, LedgerEvent } from '../src/domain/registry/event.ts';
import { eventPath, statePath } from '../src/domain/registry/ledger-paths.ts';
import { formatState, type State } from '../src/domain/registry/state.ts';
import { ledgerBranch } from '../src/ports/ledger.ts';

type Deed = Record<string, unknown> & { readonly type: LedgerEvent['type'] };

/** Puts a ledger to a bare repository: a model whose `count` versions each held `production`, three events a version. */
export async function writeLedger(
  gitDirectory: string,
  { model, count }: { readonly model: string; readonly count: number },
): Promise<void> {
  const schema = 'https://modelgate.dev/schemas/event/v1.json';
  const files = new Map<string, string>();
  const versions: State['versions'] = {};
  let previous: string | null = null;
  let seq = 0;
  const add = (deed: Deed) => {
    seq += 1;
    const common = { schema, seq, previous, key: `${deed.type}:${seq}`, model, at: '2026-11-20T17:00:00Z' };
    const event = LedgerEvent.parse({ ...common, by: { login: 'octocat' }, ...deed });
    files.set(eventPath(model, seq), formatEvent(event));
    previous = digestOfEvent(event);
  };
  for (let minor = 0; minor < count; minor++) {
    const version = `v1.${minor}.0`;
    const content = `sha256:${minor.toString(16).padStart(64, '0')}`;
    const ids = { 'content-id': content, 'release-id': minor + 1 };
    add({ type: 'registered', version });
    add({ type: 'published', version, ...ids });
    add({ type: 'promoted', version, stage: 'production', from: minor === 0 ? null : `v1.${minor - 1}.0` });
    versions[version] = { status: 'published', ...ids };
  }
  const holder = { version: `v1.${count - 1}.0`, seq, hold: null };
  files.set(
    statePath(model),
    formatState({
      schema: 'https://modelgate.dev/schemas/state/v1.json',
      model,
      seq,
      digest: previous,
      stages: { production: holder },
      versions,
    }),
  );
  await importCommit(gitDirectory, files);
}

/** One commit without a parent: https://git-scm.com/docs/git-fast-import. */
async function importCommit(gitDirectory: string, files: ReadonlyMap<string, string>): Promise<void> {
  const git = spawn('git', ['-C', gitDirectory, 'fast-import', '--quiet', '--force'], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  git.stdin.write(
    `commit refs/heads/${ledgerBranch}\ncommitter octocat <octocat@example.com> 0 +0000\n${data('Ledger')}deleteall\n`,
  );
  for (const [file, text] of files) git.stdin.write(`M 100644 inline ${file}\n${data(text)}`);
  git.stdin.end('\n');
  const [code] = (await once(git, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`git fast-import ended with ${code}`);
}
