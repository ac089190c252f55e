import path from 'node:path';
import type { Notes } from '../ports/notes.ts';
import type { Files } from '../ports/system.ts';

/** Notes of models in a folder. */
export function localNotes(files: Files, folder: string): Notes {
  const fileOf = (model: string) => path.join(folder, `${model}.json`);
  return {
    leave: (model, text) => files.write(fileOf(model), text),
    async of(model) {
      const bytes = await files.read(fileOf(model), 1_000_000);
      return bytes && new TextDecoder().decode(bytes);
    },
  };
}

/** Where there is no place for them. */
export function noNotes(): Notes {
  return { leave: () => Promise.resolve(), of: () => Promise.resolve(undefined) };
}
