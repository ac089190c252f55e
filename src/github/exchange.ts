import { createReadStream } from 'node:fs';
import http, { type Agent, type IncomingMessage } from 'node:http';
import https from 'node:https';
import { ModelgateError } from '../domain/errors.ts';
import type { Octokit } from './client.ts';

/** One request whose body or answer is too large to hold: bytes go straight between the connection and a file. */
export interface Exchange {
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds that the connection may be silent. There is no limit to the whole: a large model takes its time. */
  readonly idle: number;
  /** The client's own, which goes through the proxy that the runner is set up with. */
  readonly agent?: Agent | undefined;
  readonly body?: FileBody;
}

export interface FileBody {
  readonly path: string;
  readonly offset: number;
  readonly size: number;
  readonly onProgress?: ((bytes: number) => void) | undefined;
}

/**
 * Sends it, and gives the answer as soon as its head is there; its caller reads or destroys it. A body that is no longer
 * wanted, since the answer is there, is not sent on.
 * @throws ModelgateError FILE_UNREADABLE where the body cannot be read; Error where the connection fails
 */
export function exchange(
  address: string,
  { method, headers, idle, agent, body }: Exchange,
): Promise<IncomingMessage> {
  const url = new URL(address);
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, timeout: idle, agent: fits(agent, url) ? agent : false });
    sent.on('timeout', () => sent.destroy(new Error(`no bytes for ${idle / 1000} s`)));
    const stop = body === undefined ? () => sent.destroy() : send(body, sent);
    if (body === undefined) sent.end();
    sent.on('error', (cause) => {
      stop();
      reject(cause);
    });
    sent.on('response', (answer) => {
      if (!sent.writableFinished) stop();
      resolve(answer);
    });
  });
}

/** The text of an answer, as data where it is JSON. @throws Error where it breaks off, or is longer than `limit` bytes */
export async function readAnswer(answer: IncomingMessage, limit = 8_000_000): Promise<unknown> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of answer as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > limit) throw new Error(`its answer has more than ${limit} bytes`);
    pieces.push(piece);
  }
  const text = Buffer.concat(pieces).toString('utf8');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** How requests beside Octokit's are made: they bring the token themselves. */
export async function credentials(
  octokit: Octokit,
): Promise<{ authorization: string; agent: Agent | undefined }> {
  const { token } = (await octokit.auth()) as { token: string };
  const agent = octokit.request.endpoint.DEFAULTS.request?.['agent'] as Agent | undefined;
  return { authorization: `token ${token}`, agent };
}

/** Pipes a part of a file; gives what ends that early. */
function send({ path, offset, size, onProgress }: FileBody, sent: http.ClientRequest): () => void {
  let done = 0;
  const source = createReadStream(path, { start: offset, end: offset + size - 1, highWaterMark: 1 << 18 });
  source.on('data', (piece) => {
    done += piece.length;
    onProgress?.(done);
  });
  source.on('error', (cause) => sent.destroy(unreadable(path, 'the system refuses', cause)));
  source.on('end', () => {
    if (done === size) sent.end();
    else sent.destroy(unreadable(path, `it ends after ${done} of ${size} bytes`));
  });
  source.pipe(sent, { end: false });
  return () => {
    source.unpipe(sent);
    source.destroy();
  };
}

function fits(agent: Agent | undefined, { protocol }: URL): boolean {
  return (agent as { protocol?: string } | undefined)?.protocol === protocol;
}

function unreadable(path: string, why: string, cause?: unknown): ModelgateError {
  const message = `The file cannot be read: ${why}`;
  return new ModelgateError({ code: 'FILE_UNREADABLE', message, place: { path } }, { cause });
}
