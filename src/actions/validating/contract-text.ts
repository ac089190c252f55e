import path from 'node:path';
import { sha256Of } from '../../domain/canonical-json.ts';
import { ModelgateError } from '../../domain/errors.ts';
import { repositoryPath } from '../../domain/repository-path.ts';
import type { Host } from '../../ports/host.ts';
import type { Policies } from '../gather/policies.ts';
import { portablePath } from '../gather/portable-path.ts';

/** A contract as it is in force. */
export interface ContractText {
  /** From the repository's root, where it lies in there. */
  readonly path: string;
  readonly text: string;
  readonly sha256: string;
}

const limit = 5_000_000;

/**
 * A contract's text. In a job limits are rules: they are read from where the rules in force are, so that a pull request cannot widen what
 * it is held to. A contract that is new there is the pull request's.
 * @throws ModelgateError FILE_MISSING
 */
export async function contractAt(
  host: Host,
  { path: named, policies }: { readonly path: string; readonly policies?: Policies },
): Promise<ContractText> {
  const { context, files } = host;
  const absolute = path.resolve(files.root, named);
  const relative = portablePath(context.workspace, absolute);
  const inside = repositoryPath('.', relative) ?? named;
  const commit = context.host === 'github' ? policies?.origin?.commit : undefined;
  const ruled = commit === undefined ? undefined : await host.repository.file(commit, inside);
  const bytes = ruled ?? (await files.read(named, limit));
  if (!bytes) {
    throw new ModelgateError({
      code: 'FILE_MISSING',
      message: 'There is no such contract',
      place: { path: named },
      hint: '`modelgate validate --data <file> --infer true` writes a first one.',
    });
  }
  const text = new TextDecoder().decode(bytes);
  return { path: inside, text, sha256: sha256Of(text) };
}
