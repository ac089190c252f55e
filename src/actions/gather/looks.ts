import type { Comparison } from '../../domain/compare/comparison.ts';
import { countRuns, type Looks } from '../../domain/compare/looks.ts';
import { ModelgateError } from '../../domain/errors.ts';
import type { Host } from '../../ports/host.ts';
import type { RunFolder } from './run-folder.ts';

type Place = Pick<Host, 'context' | 'looks'>;

export interface Look {
  readonly model: string;
  /** The policy's `looks: spend`. */
  readonly spend: boolean;
  /** Fingerprint of the test set; null: not known. */
  readonly rows: string | null;
  /** What is looked at: the same candidate again is the same look. */
  readonly of: string;
  readonly run: RunFolder | undefined;
  /** Of the version that is compared with. */
  readonly held: Looks | undefined;
}

/**
 * The number of this look at the test set; no request is made for it. `undefined`: nobody knows it.
 * @throws ModelgateError NOT_SUPPORTED_HERE where it is to be spent and is not known
 */
export async function countLook(
  host: Place,
  look: Look,
): Promise<NonNullable<Comparison['inputs']['looks']> | undefined> {
  const counted = host.context.host === 'local' ? await countHere(host, look) : countThere(host, look);
  if (!('unknown' in counted)) return { ...counted, spent: look.spend };
  if (!look.spend) return undefined;
  throw new ModelgateError({
    code: 'NOT_SUPPORTED_HERE',
    message: `The policy of ${look.model} has \`looks: spend\`, and how often its test set was looked at is not known: ${counted.unknown}`,
    hint: 'Judge and promote in one workflow, or change the rules to `looks: ignore`; the test set’s use is then not accounted for.',
  });
}

type Counted = Omit<Looks, 'spent'> | { readonly unknown: string };

function countThere({ context: { workflow } }: Place, { rows, run, held }: Look): Counted {
  if (workflow === undefined) return { unknown: 'this is no run of a workflow' };
  const origin = run?.record.workflow?.path;
  if (origin !== undefined && origin !== workflow.path)
    return { unknown: `the run is one of ${origin}, and this is ${workflow.path}` };
  const counted = countRuns(workflow, { rows, held });
  if (counted) return counted;
  const where = held?.workflow ?? 'a shell';
  return { unknown: `the version in use was counted by ${where}, and this is ${workflow.path}` };
}

const mostRemembered = 10_000;

/** What was judged in this place, by test set: fingerprints in the order in which they came. */
async function countHere(host: Place, { model, rows, of, held }: Look): Promise<Counted> {
  if (held && held.counted !== 'candidates')
    return { unknown: `the version in use was counted by ${held.workflow}, and this is a shell` };
  const remembered = readMemory(await host.looks.of(model));
  if (remembered === undefined) return { unknown: 'what this place remembers of it cannot be read' };
  const set = rows ?? 'unknown';
  const seen = remembered[set] ?? [];
  const at = seen.indexOf(of);
  const number = (at < 0 ? seen.length : at) + 1;
  if (number > mostRemembered) return { unknown: `it was looked at more than ${mostRemembered} times` };
  if (at < 0) await host.looks.leave(model, JSON.stringify({ ...remembered, [set]: [...seen, of] }));
  return { number, counted: 'candidates', rows, sets: [] };
}

function readMemory(text: string | undefined): Record<string, string[]> | undefined {
  if (text === undefined) return {};
  try {
    const found: unknown = JSON.parse(text);
    const isMemory =
      typeof found === 'object' && found !== null && Object.values(found).every((set) => Array.isArray(set));
    return isMemory ? (found as Record<string, string[]>) : undefined;
  } catch {
    return undefined;
  }
}
