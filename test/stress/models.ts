import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';
import { csvOf, predictionRows } from '../support/local/models.ts';
import { git } from '../support/world/git.ts';
import { startActor } from './process.ts';

/** Two models whose runs are good enough, as many as are asked for. */

export const models = ['fraud', 'spam'] as const;
export const runCount = 14;

const policy = stringify({
  version: 1,
  models: Object.fromEntries(
    models.map((model) => [
      model,
      {
        path: model,
        model: 'model.bin',
        metrics: 'metrics.json',
        predictions: { path: 'predictions.csv', id: 'id', label: 'label', score: 'score' },
        gate: { accuracy: { tolerance: 0.05 } },
      },
    ]),
  ),
});

/** A clone with one commit on `main`, and runs under `runs/<model>-<number>` of it, ignored by git. */
export async function makeWorkspace(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'modelgate-stress-'));
  await git(folder, ['init', '--quiet', '--initial-branch', 'main']);
  await mkdir(path.join(folder, '.github'));
  await writeFile(path.join(folder, '.github/modelgate.yml'), policy);
  await writeFile(
    path.join(folder, '.gitignore'),
    'runs/\nmodel.bin\npredictions.csv\nmetrics.json\n.modelgate/\n',
  );
  for (const model of models) {
    await mkdir(path.join(folder, model));
    await writeFile(path.join(folder, model, 'train.py'), `# trains ${model}\n`);
  }
  await git(folder, ['add', '--all']);
  await git(folder, ['commit', '--quiet', '--message', 'First']);
  const actor = startActor();
  for (const model of models) {
    for (let number = 0; number < runCount; number++) await recordRun(folder, { actor, model, number });
  }
  actor.close();
  return folder;
}

async function recordRun(
  folder: string,
  { actor, model, number }: { actor: ReturnType<typeof startActor>; model: string; number: number },
): Promise<void> {
  const rows = predictionRows(200, ({ id }) => id === 2 * number + 1);
  await writeFile(path.join(folder, model, 'model.bin'), `${model} ${number}\n`);
  await writeFile(path.join(folder, model, 'predictions.csv'), csvOf(rows));
  await writeFile(path.join(folder, model, 'metrics.json'), '{"extra": 1}\n');
  const inputs = { model, 'dry-run': 'true' };
  const outcome = await actor.run({ verb: 'promote', inputs, kind: 'local', env: {}, directory: folder });
  if (outcome?.outcome !== 'promoted') throw new Error(`no run of ${model}: ${JSON.stringify(outcome)}`);
  const target = path.join(folder, 'runs', `${model}-${number}`);
  await cp(path.join(folder, '.modelgate/runs', model), target, { recursive: true });
}
