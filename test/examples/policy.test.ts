import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parsePolicy } from '../../src/domain/policy/parse.ts';

const examples = join(import.meta.dirname, '../../examples');

describe.each([
  ['flights', 'late-flights', ['roc_auc', 'accuracy', 'log_loss'], ['carrier', 'origin'], 'metrics.json'],
  ['penguins', 'penguin-mass', ['rmse', 'mae', 'r2'], ['species'], 'build/metrics.json'],
])('the policy of %s', (folder, model, gated, slices, metrics) => {
  it('is valid and gates what the example measures', async () => {
    const path = join(examples, folder, '.github/modelgate.yml');
    const policy = parsePolicy(await readFile(path, 'utf8'), '.github/modelgate.yml');
    const { recipe, rules } = policy.models.get(model) ?? {};
    expect(rules?.map(({ metric }) => metric)).toEqual(gated);
    expect(recipe?.predictions?.slices).toEqual(slices);
    expect(recipe?.metrics).toEqual([metrics]);
  });
});
