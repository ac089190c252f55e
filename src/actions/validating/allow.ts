import { lines } from '../../runtime/fields.ts';

export const allowField = lines(
  'Imports, operators and layers of model files that nobody has looked into before, which you have read and allow, one a line: `my_package.Model`.',
);
