import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inspect } from './support/inspecting.ts';

/** Inspects all files of a folder, which libraries have just written; exit code 1 when one that can be read has a finding. */
const [folder = ''] = process.argv.slice(2);
const names = readdirSync(folder).filter((name) => !/-(?:bz2|xz|lzma)\./.test(name));
for (const name of names) {
  const { findings } = await inspect(readFileSync(path.join(folder, name)), name);
  for (const { code, message } of findings) {
    console.log(`WRONG ${name}: ${code} ${message}`);
    process.exitCode = 1;
  }
}
console.log(`${names.length} files that the libraries wrote`);
if (names.length < 25) process.exitCode = 1;
