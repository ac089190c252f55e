/** A verb in a repository with so many versions of each model. */
export interface Deed {
  readonly name: string;
  readonly versions: number;
  readonly verb: string;
  readonly inputs: Readonly<Record<string, string>>;
}

export const deeds: readonly Deed[] = [
  {
    name: 'promote the first',
    versions: 0,
    verb: 'promote',
    inputs: { model: 'fraud', run: 'runs/fraud-0' },
  },
  {
    name: 'promote the tenth',
    versions: 9,
    verb: 'promote',
    inputs: { model: 'fraud', run: 'runs/fraud-10' },
  },
  { name: 'roll back', versions: 2, verb: 'rollback', inputs: { model: 'fraud', reason: 'slow' } },
  { name: 'hold', versions: 2, verb: 'hold', inputs: { model: 'fraud', reason: 'audit' } },
  { name: 'adopt', versions: 0, verb: 'adopt', inputs: { model: 'fraud', run: 'runs/fraud-0' } },
];

export const doneOutcomes: ReadonlySet<string> = new Set(['promoted', 'rolled-back', 'held', 'adopted']);

/** Points that were tried, and what went wrong at which. */
export interface Tally {
  readonly points: number;
  readonly wrong: readonly string[];
  /** Points that the time did not allow. */
  readonly left: number;
}
