import { ModelgateError } from '../errors.ts';
import { isModelName } from '../model.ts';
import type { State, VersionState } from './state.ts';
import { compareVersions, parseVersion, versionIn } from './version.ts';

/** What a reference such as `production`, `v2.1.0` or `latest` means at one moment. */
export interface Resolved {
  /** `v2.1.0` */
  readonly version: string;
  readonly known: VersionState;
  /** Of a stage: its name, and the number of its last event. */
  readonly stage?: { readonly name: string; readonly seq: number };
}

export interface Reference {
  readonly model: string | undefined;
  readonly ref: string | undefined;
}

/**
 * Takes `fraud@production` apart; a part that is not given is `undefined`.
 * @throws ModelgateError INPUT_INVALID where the input `model` says another
 */
export function parseReference({ model, ref }: Reference): Reference {
  const at = ref?.indexOf('@') ?? -1;
  if (ref === undefined || at < 0) return { model, ref };
  const [named, rest] = [ref.slice(0, at), ref.slice(at + 1)];
  if (isModelName(named) && rest !== '' && (model === undefined || model === named))
    return { model: named, ref: rest };
  const found = JSON.stringify(ref.slice(0, 120));
  throw new ModelgateError({
    code: 'INPUT_INVALID',
    message:
      isModelName(named) && rest !== ''
        ? `Input \`ref\` is ${found}, and \`model\` says \`${model}\``
        : `Input \`ref\` is ${found}; it takes a stage, a version or \`latest\`, each also as \`fraud@…\``,
  });
}

/**
 * What `ref` means: an exact version, withdrawn or not; `latest`, the highest one that is published; else a stage.
 * @throws ModelgateError VERSION_UNKNOWN with the choices
 */
export function resolveReference(state: State, ref: string): Resolved {
  if (versionIn(ref)) return exact(state, ref);
  if (ref === 'latest') return latest(state);
  const stage = Object.hasOwn(state.stages, ref) ? state.stages[ref] : undefined;
  if (!stage) throw unknown(state, `${state.model} has no stage ${quote(ref)} in the ledger`);
  if (stage.version === null) throw unknown(state, `No version of ${state.model} holds ${ref}`);
  const known = state.versions[stage.version];
  if (known?.status === 'published')
    return { version: stage.version, known, stage: { name: ref, seq: stage.seq } };
  throw unknown(
    state,
    `${ref} of ${state.model} points to ${stage.version}, which is ${known?.status ?? 'no version of the ledger'}`,
  );
}

/** Highest first. */
function publishedVersions({ versions }: State): string[] {
  return Object.keys(versions)
    .filter((version) => versions[version]?.status === 'published')
    .toSorted((a, b) => compareVersions(parseVersion(b), parseVersion(a)));
}

function exact(state: State, version: string): Resolved {
  const known = Object.hasOwn(state.versions, version) ? state.versions[version] : undefined;
  if (known && known.status !== 'registered') return { version, known };
  throw unknown(
    state,
    known
      ? `${version} of ${state.model} is not published yet`
      : `${state.model} has no version ${version} in the ledger`,
  );
}

function latest(state: State): Resolved {
  const [version] = publishedVersions(state);
  const known = version === undefined ? undefined : state.versions[version];
  if (version !== undefined && known) return { version, known };
  throw unknown(state, `No version of ${state.model} is published`);
}

function unknown(state: State, message: string): ModelgateError {
  const stages = Object.keys(state.stages).filter(
    (stage) => typeof state.stages[stage]?.version === 'string',
  );
  const choices = [...stages, ...publishedVersions(state).slice(0, 5)].map((one) => `\`${one}\``).join(', ');
  return new ModelgateError({
    code: 'VERSION_UNKNOWN',
    message,
    hint: choices === '' ? 'Promote a model first.' : `Give \`ref\` one of ${choices}.`,
  });
}

function quote(text: string): string {
  return JSON.stringify(text.slice(0, 80));
}
