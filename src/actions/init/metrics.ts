import {
  candidatesOf,
  type Candidate,
  type Evidence,
  isTied,
  namesWithoutFolder,
} from '../../domain/init/choice.ts';
import { type Field, found, listed, open } from '../../domain/init/draft.ts';
import { gateToFillIn, proposedGate } from '../../domain/init/proposed-gate.ts';
import { ModelgateError } from '../../domain/errors.ts';
import type { MetricValues } from '../../domain/evidence/value.ts';
import { directionOf } from '../../domain/metric/catalogue.ts';
import type { Host } from '../../ports/host.ts';
import { inFolder, readBytes } from './repository-files.ts';

const kinds = ['metrics', 'perhaps-metrics'] as const;

interface MetricFile extends Candidate {
  /** `undefined`: not there yet. */
  readonly values: MetricValues | undefined;
}

/** `metrics` and `gate` of a model. Each file that is there is read by the reader that the check uses. */
export async function findMetrics(
  host: Host,
  folder: string,
  evidence: Evidence & { readonly mentioned: readonly string[] },
): Promise<{ readonly metrics: Field; readonly gate: Field }> {
  const readable: MetricFile[] = [];
  for (const candidate of candidatesOf(evidence, kinds)) {
    const values = candidate.exists ? await valuesOf(host, folder, candidate) : undefined;
    if (!candidate.exists || values) readable.push({ ...candidate, values });
  }
  const [first] = readable;
  if (first === undefined) return { metrics: nothing(evidence), gate: gateToFillIn(evidence.mentioned) };
  // DVC declares which files are metrics: all of them are.
  const chosen = first.rank === 0 ? readable.filter(({ rank }) => rank === 0) : [first];
  if (first.rank > 0 && isTied(readable))
    return { metrics: tied(readable), gate: gateToFillIn(evidence.mentioned) };
  const values = await merged(host, chosen);
  if (values === undefined) return { metrics: tied(chosen), gate: gateToFillIn(evidence.mentioned) };
  const others = readable.filter((one) => !chosen.includes(one)).map(({ path }) => path);
  const paths = chosen.map(({ path }) => path);
  return {
    metrics: found('metrics', paths.length === 1 ? paths[0] : paths, {
      comments: [
        `Files of metric values: ${first.origin}.`,
        values.size > 0
          ? `It has ${values.size} number${values.size === 1 ? '' : 's'}: ${listed([...values.keys()])}.`
          : 'It is not there yet, so the names in it are not known.',
        ...(others.length > 0 ? [`Also there: ${listed(others, 5)}. A list is taken, too.`] : []),
      ],
    }),
    gate: values.size > 0 ? proposedGate(values) : gateToFillIn(evidence.mentioned),
  };
}

/** `undefined` where it is no metrics file after all. */
async function valuesOf(
  host: Host,
  folder: string,
  { path, rank }: Candidate,
): Promise<MetricValues | undefined> {
  const bytes = await readBytes(host, inFolder(folder, path));
  if (bytes === undefined) return undefined;
  try {
    const values = await host.metricFiles.parse(bytes, path);
    // Many files are called `results`: one of them has to measure something that is known.
    const certain = rank < 4 || [...values.keys()].some((name) => directionOf(name) !== null);
    return certain ? values : undefined;
  } catch (error) {
    if (!(error instanceof ModelgateError)) throw error;
    return undefined;
  }
}

/** `undefined` where two files disagree. */
async function merged(
  { metricFiles }: Host,
  files: readonly MetricFile[],
): Promise<MetricValues | undefined> {
  try {
    return await metricFiles.merge(files.flatMap(({ path, values }) => (values ? [{ path, values }] : [])));
  } catch (error) {
    if (!(error instanceof ModelgateError)) throw error;
    return undefined;
  }
}

function tied(files: readonly Candidate[]): Field {
  const paths = files.map(({ path }) => path);
  return open('metrics', {
    comments: [`Several files may hold its metrics: ${listed(paths, 5)}. Fill in which:`],
    example: [`metrics: ${paths[0] ?? 'metrics.json'}`],
  });
}

function nothing(evidence: Evidence): Field {
  const [named] = namesWithoutFolder(evidence, kinds);
  return open('metrics', {
    comments: [
      named === undefined
        ? 'No file of metric values was found. Fill in what training writes (JSON, YAML, CSV):'
        : `${evidence.script?.path} names ${named.path} in line ${named.line}, in a folder that its text does not say. Fill in:`,
    ],
    example: [`metrics: ${named?.path ?? 'metrics.json'}`],
  });
}
