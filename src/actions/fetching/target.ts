import path from 'node:path';
import { ModelgateError } from '../../domain/errors.ts';
import { formatPlacement, parsePlacement, type Placement } from '../../domain/registry/placement.ts';
import { hasControl } from '../../domain/repository-path.ts';
import type { Host } from '../../ports/host.ts';

/** Where a version is put. */
export interface Target {
  /** As it was given. */
  readonly path: string;
  /** Absolute. */
  readonly folder: string;
  /** Absolute: the hidden folder beside it, on the same disk, for all that is not the model. */
  readonly beside: string;
}

/** @throws ModelgateError INPUT_INVALID for a path that holds more than a model ever should */
export function targetOf(
  { files, context }: Host,
  { path: given, model }: { readonly path: string | undefined; readonly model: string },
): Target {
  const text = given ?? path.posix.join('.modelgate', 'models', model);
  const folder = path.resolve(files.root, text);
  const holds = (place: string) => !path.relative(folder, path.resolve(place)).startsWith('..');
  const fault = hasControl(text)
    ? 'holds control characters'
    : holds(files.root) || holds(context.workspace)
      ? 'holds the working directory itself'
      : folder.split(path.sep).includes('.git')
        ? 'lies in git’s own folder'
        : undefined;
  if (fault === undefined) {
    const beside = path.join(path.dirname(folder), `.${path.basename(folder)}.modelgate`);
    return { path: text, folder, beside };
  }
  throw new ModelgateError({
    code: 'INPUT_INVALID',
    message: `Input \`path\` is ${JSON.stringify(text.slice(0, 200))}, which ${fault}`,
    hint: 'Name a folder of its own: it is replaced whole.',
  });
}

/** What was placed here before; `undefined`: nothing by us. @throws ModelgateError DOCUMENT_INVALID */
export async function readPlacement({ files }: Host, target: Target): Promise<Placement | undefined> {
  const file = placementFile(target);
  const bytes = await files.read(file, 65_536);
  return bytes && parsePlacement(new TextDecoder().decode(bytes), file);
}

/** Nothing is written where it says the same already. */
export async function writePlacement({ files }: Host, target: Target, placement: Placement): Promise<void> {
  const [file, text] = [placementFile(target), formatPlacement(placement)];
  const bytes = await files.read(file, 65_536);
  if (bytes === undefined || new TextDecoder().decode(bytes) !== text) await files.write(file, text);
}

/** @throws ModelgateError TARGET_FOREIGN where a link or a file is in the way */
export async function assertFolder({ files }: Host, { path: text, folder, beside }: Target): Promise<void> {
  const kinds = [await files.kind(folder), await files.kind(beside)];
  const wrong = kinds.find((kind) => kind !== undefined && kind !== 'folder');
  if (wrong) throw foreign(text, wrong === 'link' ? 'it is a link' : 'it is no folder');
}

export function foreign(text: string, why: string): ModelgateError {
  return new ModelgateError({
    code: 'TARGET_FOREIGN',
    message: `Nothing is put there: ${why}`,
    place: { path: text },
    hint: 'Move it away, or give another `path`.',
  });
}

function placementFile({ beside }: Target): string {
  return path.join(beside, 'version.json');
}
