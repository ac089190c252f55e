import type { RunRecord } from '../run/record.ts';
import { type Block, data, name, own, prose, type ReportDocument, say, type Sentence } from './document.ts';

/** One model’s training, as a page tells it. */
export interface TrainingEntry {
  readonly model: string;
  readonly record: RunRecord;
  /** What was reused, or why nothing was, in a sentence. */
  readonly why: string;
  readonly failure?: string | undefined;
}

/** What was trained, what was not and why, one section a model. */
export function trainingPage(entries: readonly TrainingEntry[]): ReportDocument {
  return {
    overview: null,
    sections: entries.map(({ model, record, why, failure }) => ({
      model,
      headline: {
        status: failure === undefined ? 'none' : 'error',
        sentence: failure === undefined ? say`run ${data(record.id)}` : [prose(failure)],
      },
      blocks: [{ kind: 'list', items: [[prose(why)], ...itemsOf(record)] } satisfies Block],
    })),
  };
}

function itemsOf({ metrics, training, commit, seeds }: RunRecord): Sentence[] {
  const values = Object.entries(metrics).slice(0, 12);
  const { environment, cost } = training ?? {};
  const left = Object.keys(metrics).length - values.length;
  return [
    ...(commit === undefined ? [] : [say`Commit: ${data(commit.slice(0, 12))}`]),
    ...(values.length === 0
      ? []
      : [
          say`Metrics: ${values.flatMap(([metric, { value }], i) => [...(i > 0 ? [own(', ')] : []), name(metric), own(` ${shown(value)}`)])}${own(left > 0 ? `, and ${left} more` : '')}`,
        ]),
    ...(seeds ? [say`Seeds: ${own(String(seeds.length))}; the run is that of the first`] : []),
    ...(training
      ? [say`Time: ${own(`${training.seconds} s`)}${own(cost ? `, ${cost.amount} ${cost.currency}` : '')}`]
      : []),
    ...(environment ? [say`Machine: ${prose(environment.system)}, ${prose(environment.processors)}`] : []),
  ];
}

function shown(value: number | string): string {
  return typeof value === 'number' ? String(Number(value.toPrecision(6))) : value;
}
