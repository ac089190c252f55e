import { type FileHandle, open, stat } from 'node:fs/promises';
import path from 'node:path';
import { ModelgateError } from '../../domain/errors.ts';
import type { ModelFiles } from '../../ports/model-files.ts';
import { inspectModelFile } from './inspect-model-file.ts';
import type { ModelSource } from './source.ts';

/** Model files of this machine; paths are absolute or relative to `root`. */
export function createModelFiles({ root }: { readonly root: string }): ModelFiles {
  return {
    async inspect(file, options = {}) {
      const handle = await opened(path.resolve(root, file), file);
      try {
        const { size } = await handle.stat();
        return await inspectModelFile(sourceOf(handle, size), { ...options, path: file });
      } catch (cause) {
        if ((cause as NodeJS.ErrnoException).syscall === undefined) throw cause;
        throw unreadable(file, 'the system refuses', cause);
      } finally {
        await handle.close();
      }
    },
  };
}

/** Ranges of an open file. */
function sourceOf(handle: FileHandle, size: number): ModelSource {
  return {
    size,
    async read(offset, length, into) {
      const wanted = Math.max(0, Math.min(length, size - offset));
      const bytes = into?.subarray(0, wanted) ?? Buffer.allocUnsafe(wanted);
      let done = 0;
      while (done < bytes.length) {
        const { bytesRead } = await handle.read(bytes, done, bytes.length - done, offset + done);
        if (bytesRead === 0) break;
        done += bytesRead;
      }
      return bytes.subarray(0, done);
    },
  };
}

async function opened(absolute: string, file: string): Promise<FileHandle> {
  try {
    // To open a pipe would wait for a writer.
    if (!(await stat(absolute)).isFile()) throw unreadable(file, 'it is no plain file');
    return await open(absolute, 'r');
  } catch (cause) {
    if (cause instanceof ModelgateError) throw cause;
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT')
      throw unreadable(file, 'the system refuses', cause);
    throw new ModelgateError(
      { code: 'FILE_MISSING', message: 'There is no such file', place: { path: file } },
      { cause },
    );
  }
}

function unreadable(file: string, why: string, cause?: unknown): ModelgateError {
  const message = `The model file cannot be read: ${why}`;
  return new ModelgateError({ code: 'FILE_UNREADABLE', message, place: { path: file } }, { cause });
}
