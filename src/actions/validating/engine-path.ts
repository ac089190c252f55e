import { text } from '../../runtime/fields.ts';

export const enginePathField = text(
  'Folder that has the data engine, for networks without a package registry: one in which `npm ci` was run with the files of engines/duckdb.',
);
