import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer as createPlain, type RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { arrowToParquet } from '../../../src/formats/arrow/arrow-conversion.ts';
import { duckdbEngines } from '../../../src/engines/duckdb/engines.ts';
import { localFiles } from '../../../src/local/files.ts';
import type { Engine } from '../../../src/ports/engine.ts';

/**
 * Reads data of servers on loopback by `https://` and `s3://`: `addresses.ts <httpfs.duckdb_extension>`. The certificate's authority comes by
 * NODE_EXTRA_CA_CERTS. One line a case, the count at the end; exit code 1 when one is wrong.
 */
const root = path.resolve(import.meta.dirname, '../../..');
const fixtures = path.join(root, 'test/fixtures');
const [extension = ''] = process.argv.slice(2);
const objects = new Map<string, Buffer>([
  ['/data.csv', Buffer.from('id,x\n1,2.5\n2,11\n')],
  ['/set/a.csv', Buffer.from('id,x\n1,1\n')],
  ['/set/b.csv', Buffer.from('id,x\n2,2\n3,3\n')],
  ['/data.parquet', readFileSync(path.join(fixtures, 'validation/nan-beside-statistics.parquet'))],
  [
    '/cut.parquet',
    readFileSync(path.join(fixtures, 'validation/nan-beside-statistics.parquet')).subarray(0, 300),
  ],
]);
const signed: boolean[] = [];

const answer: RequestListener = (request, response) => {
  const url = new URL(request.url ?? '/', 'http://server');
  signed.push((request.headers.authorization ?? '').startsWith('AWS4-HMAC-SHA256 Credential=key/'));
  if (url.searchParams.get('list-type') === '2') {
    const prefix = url.searchParams.get('prefix') ?? '';
    const keys = [...objects.keys()].map((key) => key.slice(1)).filter((key) => key.startsWith(prefix));
    const contents = keys.map((Key) => `<Contents><Key>${Key}</Key><Size>1</Size></Contents>`).join('');
    response.end(
      `<?xml version="1.0"?><ListBucketResult>${contents}<IsTruncated>false</IsTruncated></ListBucketResult>`,
    );
    return;
  }
  const bytes = objects.get(url.pathname);
  if (!bytes) {
    response.writeHead(404).end();
    return;
  }
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
  const part = from === undefined ? bytes : bytes.subarray(Number(from), to ? Number(to) + 1 : undefined);
  response.writeHead(from === undefined ? 200 : 206, {
    'content-length': part.length,
    'accept-ranges': 'bytes',
    ...(from !== undefined && {
      'content-range': `bytes ${from}-${Number(from) + part.length - 1}/${bytes.length}`,
    }),
  });
  response.end(request.method === 'HEAD' ? undefined : part);
};

const tls = path.join(fixtures, 'tls');
const secure = createServer(
  { cert: readFileSync(path.join(tls, 'certificate.pem')), key: readFileSync(path.join(tls, 'key.pem')) },
  answer,
);
const bucket = createPlain(answer);
for (const server of [secure, bucket]) {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
}
const portOf = (server: typeof secure | typeof bucket) => (server.address() as AddressInfo).port;
Object.assign(process.env, {
  AWS_ACCESS_KEY_ID: 'key',
  AWS_SECRET_ACCESS_KEY: 'secret',
  AWS_REGION: 'eu-central-1',
  DUCKDB_S3_ENDPOINT: `localhost:${portOf(bucket)}`,
  DUCKDB_S3_USE_SSL: 'false',
});

const folder = mkdtempSync(path.join(tmpdir(), 'modelgate-addresses-'));
const home = engineFolder();
let [right, wrong] = [0, 0];
try {
  const site = `https://localhost:${portOf(secure)}`;
  await check('a CSV file by https', async (engine) => [await rowsOf(engine, `${site}/data.csv`), 2]);
  await check('a Parquet file by https', async (engine) => [
    (await rowsOf(engine, `${site}/data.parquet`)) > 0,
    true,
  ]);
  await check('a Parquet file by https that is cut off', async (engine) => [
    await codeOf(rowsOf(engine, `${site}/cut.parquet`)),
    'FILE_UNREADABLE',
  ]);
  await check('a file by https that is not there', async (engine) => [
    await codeOf(rowsOf(engine, `${site}/nothing.csv`)),
    'FILE_UNREADABLE',
  ]);
  await check('an object, with the credentials of the environment', async (engine) => {
    signed.length = 0;
    return [
      [await rowsOf(engine, 's3://bucket/data.csv'), signed.length > 0 && signed.every(Boolean)],
      [2, true],
    ];
  });
  await check('the objects of a pattern, each by its name', async (engine) => {
    const table = await engine.attach({ name: 'data', paths: ['s3://bucket/set/*.csv'] });
    return [
      [table.files, await table.rowsByFile()],
      [
        ['s3://bucket/set/a.csv', 's3://bucket/set/b.csv'],
        [1, 2],
      ],
    ];
  });
  await check('a pattern of nothing', async (engine) => [
    await codeOf(rowsOf(engine, 's3://bucket/nothing/*.csv')),
    'FILE_MISSING',
  ]);
  await check('somebody else’s query: no other address', async (engine) => {
    const table = await engine.attach({ name: 'data', paths: [`${site}/data.csv`] });
    await engine.define('t', `SELECT * FROM ${table.relation}`);
    const [row] = await engine.ask('SELECT count(*) AS n FROM t');
    const other = await engine.query(`SELECT * FROM read_csv('${site}/set/a.csv')`).catch(String);
    return [
      [row?.['n'], /disabled by configuration/.test(String(other))],
      [2, true],
    ];
  });
  const untrusted = createServer(
    { cert: readFileSync(path.join(tls, 'certificate.pem')), key: readFileSync(path.join(tls, 'key.pem')) },
    answer,
  );
  untrusted.listen(0, '127.0.0.2');
  await once(untrusted, 'listening');
  await check('a server whose certificate is of another name', async (engine) => [
    await codeOf(rowsOf(engine, `https://127.0.0.2:${portOf(untrusted)}/data.csv`)),
    'FILE_UNREADABLE',
  ]);
  untrusted.close();
} finally {
  for (const server of [secure, bucket]) {
    server.closeAllConnections();
    server.close();
  }
  rmSync(folder, { recursive: true });
}
console.log(`${right} passed, ${wrong} failed`);
process.exitCode = wrong === 0 && right > 0 ? 0 : 1;

/** Each in an engine of its own, from a folder that has the extension where the documentation says. */
async function check(
  name: string,
  run: (engine: Engine) => Promise<readonly [found: unknown, expected: unknown]>,
): Promise<void> {
  const engine = await opened();
  try {
    const [found, expected] = await run(engine);
    const isRight = JSON.stringify(found) === JSON.stringify(expected);
    if (isRight) right++;
    else wrong++;
    console.log(isRight ? `ok     ${name}` : `WRONG  ${name}: ${JSON.stringify(found)}`);
  } finally {
    await engine.close();
  }
}

function engineFolder(): string {
  const home = path.join(folder, 'engine');
  const manifest = readFileSync(path.join(root, 'engines/duckdb/package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const system = process.platform === 'darwin' ? 'osx' : process.platform;
  const machine = `${system}_${process.arch === 'x64' ? 'amd64' : process.arch}`;
  const place = path.join(home, 'extensions', `v${version}`, machine);
  mkdirSync(place, { recursive: true });
  copyFileSync(extension, path.join(place, 'httpfs.duckdb_extension'));
  symlinkSync(path.join(root, 'node_modules'), path.join(home, 'node_modules'));
  return home;
}

async function opened(): Promise<Engine> {
  const files = localFiles(folder, { workspace: folder, readsMayLeave: true });
  const arrow = { toParquet: arrowToParquet };
  return duckdbEngines({ files, arrow, install: () => Promise.resolve(root) }).open({ path: home });
}

async function rowsOf(engine: Engine, address: string): Promise<number> {
  const table = await engine.attach({ name: 'data', paths: [address] });
  const [row] = await engine.query(`SELECT count(*) AS n FROM ${table.relation}`);
  return Number(row?.['n']);
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'nothing was wrong',
    (error: { readonly code?: string }) => String(error.code ?? error),
  );
}
