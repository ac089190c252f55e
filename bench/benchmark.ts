/** A budget: what is measured, and what the value may be at most. */
export interface Budget {
  /** `x`: a ratio of two times in the same run. MB is a million bytes. */
  readonly unit: 'x' | 'MB' | 'requests';
  readonly budget: number;
  /** What the value is held against, in words. */
  readonly against: string;
}

/** One or more values that are measured together. */
export interface Benchmark {
  readonly budgets: Readonly<Record<string, Budget>>;
  /** Samples by name. @throws Error where this machine lacks what it takes */
  run(): Promise<Readonly<Record<string, readonly number[]>>>;
}

/** What is printed (contract, "Commands of the project itself"). */
export interface Result extends Budget {
  /** Median of the samples; `null`: not measured, `against` says why. */
  readonly value: number | null;
  readonly samples: readonly number[];
}

/** Takes milliseconds of both sides in turn, so that other work on the machine slows both, and divides pair by pair. */
export async function ratios(
  pairs: number,
  { measured, against }: { measured(): Promise<number>; against(): Promise<number> },
): Promise<readonly number[]> {
  const found: number[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    const below = await against();
    found.push((await measured()) / below);
  }
  return found;
}

/** Runs a benchmark; one that cannot run says so in its results' place. */
export async function measure({ budgets, run }: Benchmark): Promise<Readonly<Record<string, Result>>> {
  let samples: Readonly<Record<string, readonly number[]>> = {};
  let reason = '';
  try {
    samples = await run();
  } catch (error) {
    reason = `not measured: ${error instanceof Error ? error.message : String(error)}`;
  }
  const results = Object.entries(budgets).map(([name, budget]): [string, Result] => {
    const found = (samples[name] ?? []).map(rounded);
    if (found.length === 0) return [name, { value: null, ...budget, against: reason, samples: found }];
    return [name, { value: rounded(median(found)), ...budget, samples: found }];
  });
  return Object.fromEntries(results);
}

function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? NaN)) / 2;
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
