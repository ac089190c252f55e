import { afterAll, describe, expect, it } from '@jest/globals';
import { removeRepositories, repositoryWith } from '../../support/local/repository.ts';
import { runValidate } from '../../support/validation/validating.ts';
import { fixture } from '../../formats/model-files/support/inspecting.ts';
import { attack } from '../../formats/model-files/support/pickle.ts';

afterAll(removeRepositories);

/** What `validate` says of these files, as text on a shell. */
async function said(
  files: Readonly<Record<string, string | Buffer>>,
  inputs: Readonly<Record<string, string>>,
) {
  const { text, refusal = '' } = await runValidate(await repositoryWith(files), inputs);
  return { text, refusal };
}

const contract = (property: string) => `apiVersion: v3.1.0
kind: DataContract
id: tx
version: 1.0.0
status: active
schema:
  - name: tx
    properties:
      - name: a
      - name: b
${property}`;

describe('the words of validate', () => {
  it('are of the data where no model file was asked about', async () => {
    const { text, refusal } = await said({ 'a.csv': '' }, { data: 'a.csv' });
    expect(refusal).toBe('The data of fraud is not as it must be: 1 error.');
    expect(text).toMatch(/^✗ Data is not as it must be: 1 error\.$/m);
    expect(text).toMatch(/^DuckDB [0-9.]+$/m);
  });

  it('are of model files where no data was asked about', async () => {
    const { text, refusal } = await said({ 'm.pkl': attack }, { 'model-files': 'm.pkl' });
    expect(refusal).toBe('The model files of fraud are not as they must be: 1 error.');
    expect(text).toMatch(/^✗ Model files are not as they must be: 1 error\.$/m);
  });

  it('say what was looked at where nothing was asked', async () => {
    const { text } = await said({ 'a.csv': 'a,b\n1,2\n' }, { data: 'a.csv' });
    expect(text).toMatch(
      /^· No contract asks anything of the data, and nothing else was found over 1 row\.$/m,
    );
    const files = await said({ 'm.pkl': fixture('forest.pkl') }, { 'model-files': 'm.pkl' });
    expect(files.text).toMatch(/^✓ Nothing in the model files that is not allowed\.$/m);
  });

  it('name the values that are valid', async () => {
    const quality =
      '        quality: [{ metric: invalidValues, arguments: { validValues: [x, y] }, mustBe: 0 }]\n';
    const files = { 'a.csv': 'a,b\n1,x\n2,z\n', 'c.yaml': contract(quality) };
    const { text } = await said(files, { data: 'a.csv', contract: 'c.yaml' });
    expect(text).toMatch(
      /1 of 2 rows hold none of the 2 values that are listed \("x", "y"\); expected 0 such rows/,
    );
  });

  it.each([
    ['1,2,3\n', '3 fields, expected 2'],
    ['1\n', '1 field, expected 2'],
    ['1,"x\n', 'a quote that is left open'],
  ])('say in plain words why %j is no row', async (line, why) => {
    const { text } = await said({ 'a.csv': `a,b\n1,2\n${line}` }, { data: 'a.csv' });
    expect(text).toContain(why);
    expect(text).not.toMatch(/COLUMNS|UNQUOTED/);
  });
});
