import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { modelFileCodes } from '../../../src/domain/validation/model-file-codes.ts';

it('has every finding in the documentation, as the code has it', () => {
  const page = readFileSync(new URL('../../../docs/model-files.md', import.meta.url), 'utf8');
  const rows = Object.entries(modelFileCodes).map(
    ([code, { severity, means, wayOut }]) => `| \`${code}\` | ${severity} | ${means} | ${wayOut} |`,
  );
  const table = ['| code | severity | means | way out |', '| --- | --- | --- | --- |', ...rows].join('\n');
  expect(page.split('<!-- codes:start -->')[1]?.split('<!-- codes:end -->')[0]?.trim()).toBe(table);
});
