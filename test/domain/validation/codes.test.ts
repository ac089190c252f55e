import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { driftCodes } from '../../../src/domain/validation/drift/drift-codes.ts';
import { splitCodes } from '../../../src/domain/validation/splits/split-codes.ts';

it('has every finding in the documentation, as the code has it', () => {
  const page = readFileSync(new URL('../../../docs/drift.md', import.meta.url), 'utf8');
  const rows = Object.entries({ ...driftCodes, ...splitCodes }).map(
    ([code, { severity, means, wayOut }]) => `| \`${code}\` | ${severity} | ${means} | ${wayOut} |`,
  );
  const table = ['| code | severity | means | way out |', '| --- | --- | --- | --- |', ...rows].join('\n');
  expect(page.split('<!-- codes:start -->')[1]?.split('<!-- codes:end -->')[0]?.trim()).toBe(table);
});
