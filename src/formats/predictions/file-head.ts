import { open, stat } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { ModelgateError } from '../../domain/errors.ts';

/** What a file is, told by its first bytes. */
export type FileFormat =
  | { readonly kind: 'parquet' }
  | { readonly kind: 'csv' | 'json-lines' | 'json-array'; readonly gzip: boolean };

export interface FileHead {
  readonly format: FileFormat;
  /** In bytes, as it lies there. */
  readonly size: number;
}

const sniffed = 4096;

/** `name`: as people wrote it. @throws ModelgateError FILE_MISSING, FILE_UNREADABLE */
export async function headOf(file: string, name: string): Promise<FileHead> {
  const { head, size } = await readHead(file, name);
  if (startsWith(head, 'PAR1')) return { format: { kind: 'parquet' }, size };
  const gzip = head[0] === 0x1f && head[1] === 0x8b;
  const text = gzip ? unzipHead(head) : head;
  refuseOthers(text, name);
  const first = text
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()[0];
  const kind = first === '{' ? 'json-lines' : first === '[' ? 'json-array' : 'csv';
  return { format: { kind, gzip }, size };
}

async function readHead(file: string, name: string): Promise<{ head: Buffer; size: number }> {
  try {
    const info = await stat(file);
    if (!info.isFile()) throw unreadable(name, 'it is a folder, not a file');
    if (info.size === 0) throw unreadable(name, 'the file is empty');
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(sniffed), 0, sniffed, 0);
      return { head: buffer.subarray(0, bytesRead), size: info.size };
    } finally {
      await handle.close();
    }
  } catch (cause) {
    if (cause instanceof ModelgateError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new ModelgateError({
        code: 'FILE_MISSING',
        message: 'there is no such file',
        place: { path: name },
      });
    }
    throw unreadable(name, `it cannot be opened (${code ?? String(cause)})`, cause);
  }
}

/** What is neither text nor Parquet, told by its first bytes. */
function refuseOthers(head: Buffer, name: string): void {
  if (head.length === 0 || head.toString('latin1').trim() === '') throw unreadable(name, 'the file is empty');
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) {
    throw unreadable(name, 'the text is UTF-16; write UTF-8');
  }
  if (startsWith(head, 'PK')) throw unreadable(name, 'it is a zip archive; unpack it first');
  if (startsWith(head, 'ARROW1') || startsWith(head, 'FEA1'))
    throw unreadable(name, 'Arrow and Feather files are not read');
  if (startsWith(head, 'PARE')) throw unreadable(name, 'encrypted Parquet is not read');
  if (head.includes(0)) throw unreadable(name, 'it is a binary file of an unknown kind');
}

/** The start of what was compressed: the rest is missing, which is no fault here. */
function unzipHead(head: Buffer): Buffer {
  try {
    return gunzipSync(head, { finishFlush: 2 });
  } catch {
    return Buffer.from('?');
  }
}

function startsWith(bytes: Buffer, text: string): boolean {
  return bytes.toString('latin1', 0, text.length) === text;
}

function unreadable(name: string, message: string, cause?: unknown): ModelgateError {
  return new ModelgateError(
    {
      code: 'FILE_UNREADABLE',
      message,
      place: { path: name },
      hint: 'CSV, JSON lines (both also with gzip) and Parquet are read, recognised by content.',
    },
    { cause },
  );
}
