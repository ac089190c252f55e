import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ModelgateError } from '../domain/errors.ts';
import type { Files } from '../ports/system.ts';
import { createOnce } from './create-once.ts';
import { entriesOf } from './entries.ts';
import { exclusively } from './exclusive.ts';
import { copyRange, digestRange } from './file-range.ts';
import { kindOf, stampOf, statOf, unreadable } from './file-state.ts';
import { globFiles, globLinks } from './glob.ts';
import { linksOf, type LinkRules } from './links.ts';

/** Files of this machine, below `root` unless a path is absolute; links lead no further than `links` allows. */
export function localFiles(root: string, bounds?: Omit<LinkRules, 'root'>): Files {
  const at = (file: string) => path.resolve(root, file);
  const links = bounds && linksOf({ ...bounds, root: path.resolve(root) });
  const readable = async (file: string) => {
    const fault = await links?.readFault(at(file));
    if (fault !== undefined) throw unreadable(file, fault);
    const info = await statOf(at(file));
    if (info?.isDirectory()) throw unreadable(file, 'it is a folder');
    if (info && !info.isFile()) throw unreadable(file, 'it is a pipe or a device');
    return info;
  };
  const writable = async (file: string) => {
    const fault = await links?.writeFault(at(file));
    if (fault !== undefined) throw unwritable(file, fault);
  };
  return {
    root: path.resolve(root),
    async read(file, limit) {
      const info = await readable(file);
      if (!info) return undefined;
      if (limit !== undefined && info.size > limit)
        throw unreadable(file, `it has ${info.size} bytes; at most ${limit} are read`);
      return readFile(at(file)).catch((cause: NodeJS.ErrnoException) =>
        // Somebody took it away since it was looked at.
        cause.code === 'ENOENT' ? undefined : Promise.reject(unreadable(file, 'the system refuses', cause)),
      );
    },
    async write(file, content) {
      const target = at(file);
      await writable(file);
      await mkdir(path.dirname(target), { recursive: true });
      const draft = `${target}.${randomUUID()}`;
      await writeFile(draft, content);
      await rename(draft, target);
    },
    async copy(from, to) {
      await Promise.all([readable(from), writable(to)]);
      await mkdir(path.dirname(at(to)), { recursive: true });
      await copyFile(at(from), at(to));
    },
    async remove(file) {
      await writable(file);
      await rm(at(file), { recursive: true, force: true });
    },
    exists: async (file) => (await statOf(at(file))) !== undefined,
    isDirectory: async (file) => (await statOf(at(file)))?.isDirectory() ?? false,
    async makeFolder(folder) {
      await writable(folder);
      await mkdir(at(folder), { recursive: true });
    },
    stamp: (file) => stampOf(at(file)),
    glob: (patterns, folder, options) =>
      globFiles(patterns, folder === undefined ? path.resolve(root) : at(folder), options),
    links: (patterns, folder) => globLinks(patterns, folder === undefined ? path.resolve(root) : at(folder)),
    async digest(file, range) {
      const { size } = (await readable(file)) ?? missing(file);
      const { offset = 0, size: wanted = size } = range ?? {};
      if (offset + wanted > size)
        throw unreadable(file, `it has ${size} bytes, and ${offset + wanted} are named`);
      return { size: wanted, ...(await digestRange(at(file), { offset, size: wanted })) };
    },
    size: async (file) => (await readable(file))?.size,
    async copyRange(from, to, part) {
      const [info] = await Promise.all([readable(from), writable(to)]);
      if (!info) return missing(from);
      if (part.offset + part.size > info.size)
        throw unreadable(from, `it has ${info.size} bytes, and ${part.offset + part.size} are named`);
      await mkdir(path.dirname(at(to)), { recursive: true });
      return copyRange(at(from), at(to), part);
    },
    async create(file, content) {
      const target = at(file);
      await writable(file);
      await mkdir(path.dirname(target), { recursive: true });
      return createOnce(target, content);
    },
    async move(from, to) {
      await Promise.all([writable(from), writable(to)]);
      try {
        await rename(at(from), at(to));
        return true;
      } catch (error) {
        const { code = '' } = error as NodeJS.ErrnoException;
        if (code === 'ENOTEMPTY' || code === 'EEXIST') return false;
        throw error;
      }
    },
    kind: (file) => kindOf(at(file)),
    entries: (folder) => entriesOf(at(folder)),
    async exclusively(lock, work) {
      await writable(lock);
      return exclusively(at(lock), work);
    },
  };
}

function missing(file: string): never {
  throw new ModelgateError({ code: 'FILE_MISSING', message: 'There is no such file', place: { path: file } });
}

function unwritable(file: string, why: string): ModelgateError {
  return new ModelgateError({
    code: 'FILE_UNREADABLE',
    message: `Nothing is written there: ${why}`,
    place: { path: file },
  });
}
