import { type Fault, ModelgateError } from '../../domain/errors.ts';

/**
 * Does what follows from an event, one after the other. One that fails keeps nobody from the others: the stage has moved, and
 * all of it may be done again.
 */
export async function faultsOf(...works: readonly (() => Promise<unknown>)[]): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const work of works) {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ModelgateError)) throw error;
      faults.push(...error.faults);
    }
  }
  return faults;
}

/** As the fault of a result whose outputs say what was done. */
export function asFault([first, ...more]: readonly Fault[]): { readonly fault?: ModelgateError } {
  return first ? { fault: new ModelgateError([first, ...more]) } : {};
}
