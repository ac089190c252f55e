import type { LedgerEvent } from './event.ts';
import { movedTo } from './standing-now.ts';
import { formatTag } from './version.ts';

/**
 * Tags that GTO reads (https://github.com/iterative/gto): `fraud@v2.1.0` registers a version, `fraud#production#43` assigns a
 * stage to the version of the commit that is tagged, `fraud#production!#43` ends that. The number is the event's, so every run
 * makes the same tags.
 *
 * GTO orders tags by their date in whole seconds, and where several versions are assigned its readers disagree on which one
 * holds the stage: whoever is displaced is therefore unassigned, and no two events of a model have the same second.
 */
export interface GtoTag {
  readonly name: string;
  /** The version whose commit is tagged. */
  readonly version: string;
  readonly kind: 'registration' | 'assignment' | 'unassignment';
  /** ISO 8601, whole seconds. */
  readonly at: string;
  readonly message: string;
}

export interface StageTags {
  readonly stage: string;
  /** Names of GTO's tags that there are, at least all that begin with `stagePrefix`. */
  readonly there: ReadonlySet<string>;
}

/** What every tag of a stage begins with; those of `production-eu` do, too. */
export function stagePrefix(model: string, stage: string): string {
  return `${model}#${stage}`;
}

/**
 * The tags that lack so that GTO says of a stage what the ledger does: those of its last move, and what ends the assignment of
 * an earlier holder, which a run that was killed may have left.
 * @param events the newest, oldest first
 */
export function missingStageTags(
  events: readonly LedgerEvent[],
  { stage, there }: StageTags,
): readonly GtoTag[] {
  const moves = movesOf(events, stage);
  return moves.flatMap((event, at) => {
    const isLast = at === moves.length - 1;
    const assigned = moves[at - 1];
    const isLeft = assigned !== undefined && there.has(assignmentName(assigned, stage));
    return [
      ...(isLast || isLeft ? unassignment(events, event, stage) : []),
      ...(isLast ? [assignment(events, event, stage)] : []),
    ].filter(({ name }) => !there.has(name));
  });
}

/** Whether GTO was told that the version which the last move displaced held the stage. */
export function wasAssigned(events: readonly LedgerEvent[], { stage, there }: StageTags): boolean {
  const before = movesOf(events, stage).at(-2);
  return before !== undefined && there.has(assignmentName(before, stage));
}

/** Versions that GTO knows, by what there is of the stage’s tags. */
export function assignedVersions(
  events: readonly LedgerEvent[],
  { stage, there }: StageTags,
): readonly string[] {
  const known = movesOf(events, stage).filter((event) => there.has(assignmentName(event, stage)));
  return known.map(({ version }) => version);
}

/**
 * Registers a version that was published without it: its own name is taken by a tag that GTO does not read. The number makes it
 * another name.
 */
export function lateRegistration(events: readonly LedgerEvent[], version: string): GtoTag | undefined {
  const event = events.find(
    (one) => (one.type === 'published' || one.type === 'adopted') && one.version === version,
  );
  if (event === undefined) return undefined;
  const { model, seq } = event;
  const tag = formatTag({ model, version });
  const message = `${model} ${version} (event ${seq})`;
  return { name: `${tag}#${seq}`, version, kind: 'registration', at: dateOf(events, seq), message };
}

/** Whether one of these tags registers the version. */
export function isRegistration(name: string, tag: string): boolean {
  return name === tag || (name.startsWith(`${tag}#`) && /^\d+$/.test(name.slice(tag.length + 1)));
}

type Move = Extract<LedgerEvent, { type: 'promoted' | 'rolled-back' | 'adopted' }>;

function movesOf(events: readonly LedgerEvent[], stage: string): readonly Move[] {
  return events.filter((event): event is Move => movedTo(event, stage) !== undefined);
}

function assignmentName({ model, seq }: LedgerEvent, stage: string): string {
  return `${stagePrefix(model, stage)}#${seq}`;
}

function assignment(events: readonly LedgerEvent[], event: Move, stage: string): GtoTag {
  const { model, seq, version } = event;
  const message = `${stage} of ${model} is ${version} (event ${seq})`;
  const at = dateOf(events, seq);
  return { name: assignmentName(event, stage), version, kind: 'assignment', at, message };
}

function unassignment(events: readonly LedgerEvent[], event: Move, stage: string): readonly GtoTag[] {
  if (event.type === 'adopted' || event.from === null) return [];
  const { model, seq, from } = event;
  const message = `${stage} of ${model} is not ${from} any more (event ${seq})`;
  const name = `${stagePrefix(model, stage)}!#${seq}`;
  return [{ name, version: from, kind: 'unassignment', at: dateOf(events, seq), message }];
}

/** An event's time, at least a second after that of the event before: clocks go back, and events come in the same second. */
function dateOf(events: readonly LedgerEvent[], seq: number): string {
  const seconds = events
    .filter((event) => event.seq <= seq)
    .reduce((last, { at }) => Math.max(last + 1, Math.floor(Date.parse(at) / 1000)), 0);
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
