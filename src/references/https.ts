import { type FileHandle, mkdir, open } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import https from 'node:https';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ModelgateError } from '../domain/errors.ts';
import { type AssetSink, fileSink } from '../github/asset-sink.ts';
import type { ReferenceTarget } from '../ports/references.ts';
import type { Files } from '../ports/system.ts';
import { ForbiddenAddress, guardedLookup, isForbidden } from './guarded-address.ts';
import { referenceInvalid } from './fault.ts';

export interface HttpsOptions {
  readonly files: Pick<Files, 'root'>;
  readonly warn: (message: string) => void;
  readonly waits?: HttpsWaits;
  /** Further certificate authorities, PEM. */
  readonly ca?: string;
}

/** In milliseconds. */
export interface HttpsWaits {
  /** Before each try after the first. */
  readonly pauses: readonly number[];
  /** How long a connection may be silent. */
  readonly idle: number;
}

const usualWaits: HttpsWaits = { pauses: [2_000, 5_000, 15_000], idle: 60_000 };
const mostRedirects = 5;

/** Streams a file to disk, on from where it broke off, and holds it against its digest. */
export async function downloadHttps(url: URL, options: HttpsOptions, target: ReferenceTarget): Promise<void> {
  const { size, sha256, onProgress } = target;
  const file = path.resolve(options.files.root, target.path);
  await mkdir(path.dirname(file), { recursive: true });
  const handle = await openForWriting(file);
  try {
    const have = Math.min((await handle.stat()).size, size);
    await handle.truncate(have);
    const sink = await fileSink(handle, { offset: 0, have, onProgress });
    await receive({ url, target, sink, options });
    if (have > 0 && sink.digest() !== sha256) {
      sink.begin(0);
      await receive({ url, target, sink, options });
    }
    if (sink.digest() === sha256) return;
    await handle.truncate(0);
    throw referenceInvalid(url.href, { size, sha256: sink.digest() }, target);
  } finally {
    await handle.close();
  }
}

interface Receiving {
  readonly url: URL;
  readonly target: ReferenceTarget;
  readonly sink: AssetSink;
  readonly options: HttpsOptions;
}

/** Brings the sink to all bytes, in as many transfers as it takes. */
async function receive(receiving: Receiving): Promise<void> {
  const { url, target, sink, options } = receiving;
  const { waits = usualWaits, warn } = options;
  for (let attempt = 0; sink.have < target.size; attempt++) {
    const before = sink.have;
    try {
      await pour(receiving);
    } catch (cause) {
      if (cause instanceof ModelgateError || isFinal(cause)) throw unavailable(url, cause);
      // A transfer that got on does not count: a large file may break off often.
      if (sink.have > before) attempt = 0;
      const pause = waits.pauses[attempt];
      if (pause === undefined) throw unavailable(url, cause);
      warn(`${url.host}: ${(cause as Error).message}; trying again`);
      await sleep(pause);
    }
  }
}

async function pour({ url, target, sink, options }: Receiving): Promise<void> {
  const { size } = target;
  const from = sink.have;
  const answer = await ask(url, from, options);
  try {
    const { statusCode, headers } = answer;
    const start = statusCode === 206 ? Number(/^bytes (\d+)-/.exec(headers['content-range'] ?? '')?.[1]) : 0;
    if (start !== 0 && start !== from) throw new Error(`it answers with other bytes than those from ${from}`);
    sink.begin(start);
    for await (const piece of answer as AsyncIterable<Buffer>) {
      if (sink.have + piece.length > size)
        throw referenceInvalid(url.href, { size: sink.have + piece.length }, target);
      await sink.write(piece);
    }
  } finally {
    answer.destroy();
    await sink.flush();
  }
  if (sink.have < size) throw new Error(`${sink.have} of ${size} bytes`);
}

class Refused extends Error {}

/** The answer with the bytes, redirects followed; each is held against the same rules as the first address. */
async function ask(first: URL, from: number, options: HttpsOptions): Promise<IncomingMessage> {
  let url = first;
  for (let hop = 0; hop <= mostRedirects; hop++) {
    if (url.protocol !== 'https:') throw new Refused(`it leads to \`${url.protocol}\``);
    if (isForbidden(url.hostname)) throw new Refused(`it leads to ${url.hostname}, which is never asked`);
    const answer = await request(url, from, options);
    const { statusCode: status = 0, headers } = answer;
    if (status === 200 || status === 206) return answer;
    answer.destroy();
    if (status >= 300 && status < 400 && headers.location) url = new URL(headers.location, url);
    else if (status >= 500 || status === 429 || status === 416) throw new Error(`status ${status}`);
    else throw new Refused(`status ${status}`);
  }
  throw new Refused(`it leads from one address to the next more than ${mostRedirects} times`);
}

function request(url: URL, from: number, { waits = usualWaits, ca }: HttpsOptions): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const sent = https.get(url, {
      // No user of the address is taken over to the header.
      auth: '',
      lookup: guardedLookup,
      timeout: waits.idle,
      headers: { 'user-agent': 'modelgate', ...(from > 0 && { range: `bytes=${from}-` }) },
      ...(ca !== undefined && { ca }),
    });
    sent.on('timeout', () => sent.destroy(new Error(`no bytes for ${waits.idle / 1000} s`)));
    sent.on('error', reject);
    sent.on('response', resolve);
  });
}

function isFinal(cause: unknown): boolean {
  const { code = '' } = cause as NodeJS.ErrnoException;
  return cause instanceof Refused || cause instanceof ForbiddenAddress || /CERT|^ERR_TLS|^ENOSPC$/.test(code);
}

function unavailable(url: URL, cause: unknown): ModelgateError {
  if (cause instanceof ModelgateError) return cause;
  const message = `${url.href} cannot be had: ${(cause as Error).message.slice(0, 200)}`;
  const hint = 'Run it again; or fetch the file by its own tool, as the page of `fetch` says.';
  return new ModelgateError({ code: 'REFERENCE_UNAVAILABLE', message, hint }, { cause });
}

async function openForWriting(file: string): Promise<FileHandle> {
  // Made where it is not there, and never emptied: it may hold the beginning.
  await (await open(file, 'a')).close();
  return open(file, 'r+');
}
