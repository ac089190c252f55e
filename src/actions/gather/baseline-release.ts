import { ModelgateError } from '../../domain/errors.ts';
import { emptyState, parseState, type State } from '../../domain/registry/state.ts';
import type { Baseline as BaselineName } from '../../domain/run/baseline.ts';
import { warnOfOrigin } from '../registry/origin.ts';
import type { Baseline, BaselineRequest } from './baseline.ts';
import { emptyEvidence, orUnreadable } from './evidence.ts';
import { assertStage } from './subjects.ts';

type ReleaseName = BaselineName & { kind: 'stage' | 'version' };

/**
 * The version that holds the stage, for `auto`: one request where nothing was ever released. `undefined`: nobody holds it.
 * @throws ModelgateError INPUT_INVALID for a stage that the model has not
 */
export async function baselineOfHolder(request: BaselineRequest): Promise<Baseline | undefined> {
  const { subject } = request;
  const stage = request.stage ?? (subject.stages.at(-1) as string);
  assertStage(subject, stage);
  const name = { kind: 'stage', stage } as const;
  const state = await knownState(request, name);
  if (state === undefined || 'evidence' in state) return state;
  await warnOfOrigin(request.host);
  const version = state.stages[stage]?.version ?? null;
  return version === null ? undefined : ofVersion(request, { state, version, name });
}

/**
 * The stage's holder or the version that is asked for.
 * @throws ModelgateError VERSION_UNKNOWN, with what there is
 */
export async function baselineOfRelease(request: BaselineRequest, name: ReleaseName): Promise<Baseline> {
  const state = await readState(request, name);
  if ('evidence' in state) return state;
  const version = name.kind === 'stage' ? state.stages[name.stage]?.version : name.version;
  const status = version && state.versions[version]?.status;
  if (!version || (name.kind === 'version' && (status === undefined || status === 'registered')))
    throw unknown(name, state);
  return ofVersion(request, { state, version, name });
}

/** On a shell what holds the stage may be known on GitHub alone: then the base commit is what is left, and is said to be. */
async function knownState(
  request: BaselineRequest,
  name: ReleaseName,
): Promise<State | Baseline | undefined> {
  try {
    return await readState(request, name);
  } catch (error) {
    if (!(error instanceof ModelgateError) || error.code !== 'LEDGER_ELSEWHERE') throw error;
    const what = 'It is compared with the base commit, not with what is in production';
    request.host.log.warn(`${what}: ${error.message}`);
    return undefined;
  }
}

/** The model's state; a ledger that is there and cannot be read is a baseline that cannot. */
async function readState(
  { host, subject, ledgerState }: BaselineRequest,
  name: ReleaseName,
): Promise<State | Baseline> {
  const bytes = await (ledgerState ?? host.ledger.state(subject.model));
  if (!bytes) return emptyState(subject.model);
  const unreadable: string[] = [];
  const read = () => parseState(new TextDecoder().decode(bytes), subject.model);
  const state = await orUnreadable(unreadable, () => Promise.resolve().then(read));
  if (state) return state;
  const side = { kind: 'version', name: name.kind === 'stage' ? name.stage : name.version } as const;
  return { evidence: { ...emptyEvidence, side, unreadable }, note: 'The ledger cannot be read.' };
}

async function ofVersion(
  { host, subject }: BaselineRequest,
  { state, version, name }: { readonly state: State; readonly version: string; readonly name: ReleaseName },
): Promise<Baseline> {
  const known = state.versions[version];
  // Loaded only where something was released.
  const { releasedBaseline } = await import('../registry/released.ts');
  const { evidence } = await releasedBaseline(host, { model: subject.model, version, known });
  const which =
    name.kind === 'stage' ? `The version that holds \`${name.stage}\`` : 'The version that was asked for';
  return { evidence, note: `${which}${known?.status === 'withdrawn' ? ', though it is withdrawn' : ''}.` };
}

function unknown(name: ReleaseName, { model, stages, versions }: State): ModelgateError {
  const held = Object.entries(stages).flatMap(([stage, { version }]) =>
    version === null ? [] : [`\`${stage}\` (${version})`],
  );
  const published = Object.entries(versions).filter(([, { status }]) => status !== 'registered');
  const there = name.kind === 'stage' ? held : published.map(([version]) => `\`${version}\``);
  const asked =
    name.kind === 'stage'
      ? `Nobody holds the stage \`${name.stage}\` of ${model}`
      : `There is no version \`${name.version}\` of ${model}`;
  return new ModelgateError({
    code: 'VERSION_UNKNOWN',
    message: there.length === 0 ? `${asked}: nothing was released yet` : asked,
    hint: `${there.length === 0 ? '' : `There is ${there.join(', ')}. `}Or use \`auto\`, \`ref:<git ref>\`, a path, or \`none\`.`,
  });
}
