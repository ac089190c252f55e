import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { validate } from '../../../src/actions/validate.ts';
import { parseValidation } from '../../../src/domain/validation/validation.ts';
import { parseInputs } from '../../../src/runtime/define-action.ts';
import { removeRepositories, repositoryWith } from '../../support/local/repository.ts';
import { driftCases } from '../../domain/validation/drift-cases.ts';
import { csvOfColumns } from './sets.ts';
import { type Cell, type SplitCase, splitCases } from './split-cases.ts';

jest.setTimeout(60_000);
afterAll(removeRepositories);

const engine = fileURLToPath(new URL('../../..', import.meta.url));
const shifted = driftCases[0] as (typeof driftCases)[number];

describe('validate', () => {
  it('holds data against their reference, and warns of what shifted', async () => {
    const { outputs, refusal, validation, text } = await validated(
      { 'before.csv': csvOfColumns(shifted.reference), 'now.csv': csvOfColumns(shifted.faulty) },
      'data: [{ path: before.csv, role: reference }, { path: now.csv, role: train }]',
    );
    expect(outputs).toMatchObject({ outcome: 'warn', errors: '0', warnings: '1' });
    expect(refusal).toBeUndefined();
    expect(validation.findings.map(({ code, place }) => [code, place.column])).toEqual([
      ['DRIFT_DISTRIBUTION', 'x'],
    ]);
    expect(validation.drift?.[0]).toMatchObject({
      current: 'now.csv',
      reference: 'before.csv',
      questions: 7,
    });
    expect(validation.drift?.[0]?.shifts[0]).toMatchObject({
      column: 'x',
      kind: 'distribution',
      shown: true,
    });
    expect(text).toContain('median 41.12 → 31.01');
    expect(text).toContain('How far the data lie from their reference');
  });

  it('fails where a rule asks for it', async () => {
    const { outputs, refusal } = await validated(
      { 'before.csv': csvOfColumns(shifted.reference), 'now.csv': csvOfColumns(shifted.faulty) },
      'data: [{ path: before.csv, role: reference }, { path: now.csv, role: train }]\n    drift: [x]',
    );
    expect(outputs).toMatchObject({ outcome: 'fail', errors: '1' });
    expect(refusal).toMatch(/1 error/);
  });

  it('takes the reference that an input names', async () => {
    const { outputs } = await validated(
      { 'before.csv': csvOfColumns(shifted.reference), 'now.csv': csvOfColumns(shifted.faulty) },
      'data: []',
      { data: 'now.csv', reference: 'before.csv' },
    );
    expect(outputs).toMatchObject({ outcome: 'warn' });
  });

  it('fails where test rows were trained on, and names columns by the predictions', async () => {
    const one = splitCases[2] as SplitCase;
    const { outputs, validation } = await validated(
      { 'train.csv': csvOf(one.train), 'test.csv': csvOf(one.test) },
      `data: [{ path: train.csv, role: train }, { path: test.csv, role: test }]
    predictions: { path: rows.csv, id: id, label: y, score: p }`,
    );
    expect(outputs).toMatchObject({ outcome: 'fail', errors: '1' });
    expect(validation.findings[0]).toMatchObject({
      code: 'SPLIT_OVERLAP',
      place: { path: 'test.csv' },
      rows: { failing: 30, total: 400 },
    });
  });
});

async function validated(
  files: Readonly<Record<string, string>>,
  model: string,
  inputs: Record<string, string> = {},
) {
  const policy = `version: 1\nmodels:\n  fraud:\n    ${model}\n`;
  const repository = await repositoryWith({ '.github/modelgate.yml': policy, ...files });
  const host = await repository.host();
  const given = parseInputs(validate as never, { model: 'fraud', 'engine-path': engine, ...inputs });
  const { outputs, refusal } = await validate.run(given as never, host);
  const file = '.modelgate/validations/fraud/validation.json';
  const bytes = await host.files.read(file);
  return {
    outputs,
    refusal,
    validation: parseValidation(new TextDecoder().decode(bytes), file),
    text: host.log.texts.join('\n'),
  };
}

function csvOf(rows: SplitCase['train']): string {
  const names = Object.keys(rows[0] ?? {});
  return csvOfColumns(
    Object.fromEntries(names.map((name) => [name, rows.map((row): Cell => row[name] ?? null)])),
  );
}
