import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readContract } from '../../../src/domain/validation/contract/read.ts';
import { installEngine } from '../../../src/engines/duckdb/installation.ts';
import { localCache } from '../../../src/local/cache.ts';
import { corpus } from '../corpus.ts';
import { reasons } from './reasons.ts';

/** Our verdict on the corpus is its test's; here it stands beside the peer's. Every difference has a stated reason, or this fails. */

interface Peer {
  readonly sound: string;
  readonly faulty: string;
  readonly 'sound-schema': readonly string[];
  readonly 'faulty-schema': readonly string[];
}

const [folder = ''] = process.argv.slice(2);
await installedFromItsLockFile();
const faults: string[] = [];
let same = 0;
console.log('| case | datacontract: sound, faulty | reason where it differs |\n| --- | --- | --- |');
for (const at of readdirSync(folder)
  .filter((name) => /^\d+$/.test(name))
  .sort((a, b) => Number(a) - Number(b))) {
  const { name } = corpus[Number(at)] as { name: string };
  const peer = JSON.parse(readFileSync(path.join(folder, at, 'peer.json'), 'utf8')) as Peer;
  readContract(readFileSync(path.join(folder, at, 'sound.odcs.yaml'), 'utf8'), name);
  for (const message of peer['sound-schema'])
    faults.push(`${name}: the contract does not fit the standard: ${message}`);
  const agrees = peer.sound === 'passed' && peer.faulty !== 'passed';
  const reason = reasons[name];
  if (agrees) same++;
  else if (reason === undefined)
    faults.push(`${name}: differs (${peer.sound}, ${peer.faulty}) without a reason`);
  console.log(`| ${name} | ${peer.sound}, ${peer.faulty} | ${agrees ? '' : (reason ?? '?')} |`);
}
const shipped = path.join(folder, 'shipped');
for (const name of readdirSync(shipped))
  console.log(
    `\n${name} of the package is read: ${readContract(readFileSync(path.join(shipped, name), 'utf8'), name).format}`,
  );
console.log(`\n${same} cases alike, ${faults.length} faults`);
for (const fault of faults) console.error(fault);
process.exit(faults.length === 0 ? 0 : 1);

async function installedFromItsLockFile(): Promise<void> {
  const home = mkdtempSync(path.join(tmpdir(), 'modelgate-engines-'));
  const lock = path.resolve(import.meta.dirname, '../../../engines/duckdb');
  const env = process.env as Record<string, string>;
  const installed = await installEngine({ lock, home, cache: localCache(), env, info: console.log });
  const there = existsSync(path.join(installed, 'node_modules/@duckdb/node-api'));
  rmSync(home, { recursive: true, force: true });
  if (!there) throw new Error('the engine is not where its installation says');
}
