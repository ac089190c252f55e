import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inspect } from './support/inspecting.ts';

/**
 * Inspects all files of a folder, which libraries have just written; exit code 1 when one that can be read has a finding, or one that
 * runs code (`runs-code-…`) has none that says so, or when there are fewer of either than expected.
 */
const [folder = '', fewest = '', fewestCoded = ''] = process.argv.slice(2);
const names = readdirSync(folder).filter((name) => !/-(?:bz2|xz|lzma)\./.test(name));
const isCode = (name: string) => name.startsWith('runs-code-');
for (const name of names) {
  const { findings } = await inspect(readFileSync(path.join(folder, name)), name);
  const told = findings.filter(({ code }) => code === 'PICKLE_IMPORT' || code === 'MODEL_RUNS_CODE');
  if (isCode(name) && told.length > 0) continue;
  const wrong = isCode(name) ? [{ code: 'nothing', message: 'is said of the code that it runs' }] : findings;
  for (const { code, message } of wrong) {
    console.log(`WRONG ${name}: ${code} ${message}`);
    process.exitCode = 1;
  }
}
const coded = names.filter(isCode).length;
console.log(`${names.length - coded} sound files that the libraries wrote, ${coded} that run code`);
if (!(names.length - coded >= Number(fewest) && coded >= Number(fewestCoded))) process.exitCode = 1;
