import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { minifySync } from '@swc/core';
import { actions } from '../src/main.ts';
import { generate } from './generate.ts';
import { withoutRepetition } from './licences.ts';

/**
 * `npm run build`: types, generated files, `dist/`. One ncc build in which every action is a chunk of its own, and a stub
 * of two lines an action. Packages' chunks are compacted. Leaves git clean when everything is up to date.
 */

interface Bundle {
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
}
type Ncc = (entry: string, options: object) => Promise<Bundle>;

const root = path.resolve(import.meta.dirname, '..');
/** A stub knows where it lies; a bundled module does not. */
const threadUrl = `new URL('./thread.js', import.meta.url)`;
const dist = path.join(root, 'dist');
const licences = 'licenses.txt';

execFileSync('npx', ['tsc', '--noEmit'], { cwd: root, stdio: 'inherit' });
await generate();

const ncc = createRequire(import.meta.url)('@vercel/ncc') as Ncc;
const { code, assets } = await ncc(path.join(root, 'src/main.ts'), {
  cache: false,
  license: licences,
  quiet: true,
});

// ncc leaves the chunks of earlier builds behind.
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
write('index.js', code);
for (const [name, { source }] of Object.entries(assets)) write(name, asKept(name, source));
for (const id of Object.keys(actions))
  write(`${id}.js`, `import { run } from './index.js';\n\nawait run('${id}', ${threadUrl});\n`);
write('cli.js', cliStub());
write('thread.js', `import { serve } from './index.js';\n\nawait serve();\n`);
chmodSync(path.join(dist, 'cli.js'), 0o755);

function asKept(name: string, source: string | Buffer): string {
  if (name === licences) return withoutRepetition(source.toString());
  return isOthersCode(name, source) ? compact(source) : withoutNotes(source);
}

/** A chunk without a module of `src/`: packages alone. Ours stays as written, for stack traces and for who reads a diff of `dist/`. */
function isOthersCode(name: string, source: string | Buffer): boolean {
  return name.endsWith('.index.js') && !source.includes('./src/');
}

/** Without comments and white space: half the bytes to download and to parse in every job. Names stay, so errors do too. */
function compact(source: string | Buffer): string {
  const options = { module: true, compress: false, mangle: false, format: { comments: false } } as const;
  return minifySync(source.toString(), options).code;
}

/** Without the notes that the bundler leaves at each module and name: they say nothing that the code does not. */
function withoutNotes(source: string | Buffer): string {
  return source
    .toString()
    .replace(/^\/\*\*\*\/ ?/gm, '')
    .replace(/\/\* (?:harmony (?:export|import)|binding) \*\/ /g, '');
}

function cliStub(): string {
  return `#!/usr/bin/env node
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { shell } from './index.js';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

await shell(process.argv.slice(2), { root, thread: ${threadUrl} });
`;
}

function write(name: string, content: string | Buffer): void {
  // A module that ncc cannot find becomes this call, and the build still succeeds.
  if (content.includes('eval("require")')) throw new Error(`${name} needs a module that is not bundled`);
  mkdirSync(path.dirname(path.join(dist, name)), { recursive: true });
  writeFileSync(path.join(dist, name), content);
}
