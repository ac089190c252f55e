/**
 * The plainest way of a file to a server and back: Node's own HTTP on the loopback, from disk to disk.
 *
 *     transfer-plain.ts serve <file>            prints its address
 *     transfer-plain.ts copy <address> <file> <target>
 */
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, get, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';

const [verb, ...given] = process.argv.slice(2);
await (verb === 'serve' ? serve(given) : copy(given));

async function serve([file = '']: readonly string[]): Promise<void> {
  const server = createServer((incoming, response) => {
    const done =
      incoming.method === 'POST'
        ? pipeline(incoming, createWriteStream(file)).then(() => void response.writeHead(201).end())
        : pipeline(createReadStream(file), response);
    done.catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
}

async function copy([address = '', file = '', target = '']: readonly string[]): Promise<void> {
  const headers = { 'content-length': (await stat(file)).size };
  const sent = request(address, { method: 'POST', headers });
  const [[answer]] = await Promise.all([
    once(sent, 'response') as Promise<[IncomingMessage]>,
    pipeline(createReadStream(file), sent),
  ]);
  answer.resume();
  const [back] = (await once(get(address), 'response')) as [IncomingMessage];
  await pipeline(back, createWriteStream(target));
}
