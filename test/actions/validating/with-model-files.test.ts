import { expect, it } from '@jest/globals';
import { sha256Of } from '../../../src/domain/canonical-json.ts';
import type { Validation } from '../../../src/domain/validation/validation.ts';
import { withModelFiles } from '../../../src/actions/validating/validate-model.ts';

const record = (bytes: string) => ({
  path: 'words.csv',
  format: 'unknown',
  size: 1,
  sha256: sha256Of(bytes),
});
const finding = (code: string) => ({
  code,
  severity: 'error' as const,
  place: { path: 'words.csv' },
  message: 'It is not as it must be',
  wayOut: 'Mend it.',
});

it('forgets of a model file that became another what was found in it, and nothing of the data that it is as well', () => {
  const before: Validation = {
    schema: 'https://modelgate.dev/schemas/validation/v1.json',
    model: 'fraud',
    verdict: 'fail',
    data: [],
    'model-files': [record('a')],
    findings: [finding('PICKLE_IMPORT'), finding('DATA_UNIQUE')],
  };
  const now = withModelFiles(before, { model: 'fraud', files: { records: [record('b')], findings: [] } });
  expect(now.findings.map(({ code }) => code)).toEqual(['DATA_UNIQUE']);
  expect(now).toMatchObject({ verdict: 'fail', 'model-files': [record('b')] });
});
