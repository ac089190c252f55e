import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { extractArchive } from '../../src/github/archive.ts';
import { parseRunRecord } from '../../src/domain/run/record-text.ts';
import type { RunResult } from '../support/runner/run-result.ts';
import { stageActions } from '../support/world/staging.ts';
import { startWorld, type World } from '../support/world/world.ts';

/**
 * The design's workflow, the committed dist/, and a training whose model is another one each time. Each training leaves a line in a
 * file outside: they are counted.
 */

export type Repository = Awaited<ReturnType<World['createRepository']>>;

const workflow = path.resolve(import.meta.dirname, '../../examples/promotion/.github/workflows/model.yml');
const policy = `version: 1
models:
  fraud:
    path: models/fraud
    train: { run: sh train.sh }
    model: model.txt
    metrics: metrics.json
    gate: { accuracy: no-worse }
`;

export interface Scene {
  readonly world: World;
  /** Text of the workflow. */
  readonly yaml: string;
  readonly policy: string;
  /** Files of the model, with some code. */
  files(code: string): Record<string, string>;
  /** A repository whose first version is in production, and nothing counted yet. */
  promoted(options?: {
    readonly model?: string;
    readonly vars?: Readonly<Record<string, string>>;
  }): Promise<Repository>;
  /** The events on which was trained since the last `forget`. */
  counted(): Promise<string[]>;
  forget(): Promise<void>;
  /** Digest of the model in the run that a workflow run kept. */
  reviewedModel(run: RunResult | undefined): Promise<string | undefined>;
  close(): Promise<void>;
}

export async function openScene(): Promise<Scene> {
  const staged = await stageActions(await mkdtemp(path.join(tmpdir(), 'modelgate-staged-')));
  const actions = Object.fromEntries(
    ['', '/actions/train', '/actions/promote'].map((action) => [
      `modelgate/modelgate${action}@v1`,
      path.join(staged, action),
    ]),
  );
  const world = await startWorld({ actions });
  const trainings = path.join(world.directory, 'trainings');
  const yaml = await readFile(workflow, 'utf8');
  let made = 0;
  const forget = () => writeFile(trainings, '');
  const files = (code: string) => {
    const train = [
      `echo "$GITHUB_EVENT_NAME" >> '${trainings}'`,
      'head -c 12 /dev/urandom | od -An -tx1 > model.txt',
      `printf '{"accuracy": 0.9}' > metrics.json`,
    ];
    return { 'models/fraud/train.sh': `${train.join('\n')}\n`, 'models/fraud/code.txt': code };
  };
  return {
    world,
    yaml,
    policy,
    files,
    forget,
    async promoted({ model = yaml, vars = {} } = {}) {
      const repository = await world.createRepository({
        name: `acme/once-${++made}`,
        private: true,
        files: { ...files('first\n'), 'README.md': 'Words.\n', '.gitignore': 'model.txt\nmetrics.json\n' },
        workflows: { 'model.yml': model },
        vars,
      });
      const pushed = await repository.push({ files: { '.github/modelgate.yml': policy } });
      const failed = pushed.runs.find(({ conclusion }) => conclusion !== 'success');
      if (failed) throw new Error(`the first version was not promoted: ${JSON.stringify(failed.jobs)}`);
      await forget();
      return repository;
    },
    counted: async () => (await readFile(trainings, 'utf8')).split('\n').filter((line) => line !== ''),
    async reviewedModel(run) {
      const [artifact] = await world.github.artifacts.list(run?.runId ?? 0);
      const folder = await mkdtemp(path.join(tmpdir(), 'modelgate-artifact-'));
      const zip = path.join(folder, 'run.zip');
      await writeFile(zip, await world.github.artifacts.read(artifact?.id ?? 0));
      await extractArchive(zip, path.join(folder, 'run'));
      const record = parseRunRecord(await readFile(path.join(folder, 'run/run.json'), 'utf8'), 'run.json');
      await rm(folder, { recursive: true });
      return record.files.find((file) => file.path === 'files/model.txt')?.sha256;
    },
    async close() {
      await world.close();
      await rm(staged, { recursive: true, force: true });
    },
  };
}

/** What a job of these runs logged. */
export function logOf(runs: readonly RunResult[], job = 'train'): string {
  return runs.map(({ jobs }) => jobs[job]?.log ?? '').join('\n');
}

export interface ReleaseData {
  readonly tag_name: string;
  readonly body: string;
  readonly assets: readonly { readonly name: string; readonly digest: string }[];
}

export async function newestRelease(repository: Repository): Promise<ReleaseData | undefined> {
  return ((await repository.api('GET', '/releases')) as ReleaseData[])[0];
}
