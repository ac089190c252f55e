import type { Fault, Place } from '../errors.ts';
import { data, emphasised, name, prose, say, type Block, type Section, type Sentence } from './document.ts';

/** A model that could not be judged, and why. */
export interface ModelFaults {
  readonly model: string;
  readonly faults: readonly [Fault, ...Fault[]];
}

/** The faults stay when a long report is shortened, up to this many. */
const shownFaults = 10;

/** The section of a model that could not be judged: never silent, never a pass. */
export function reportFault({ model, faults }: ModelFaults): Section {
  const [first, ...rest] = faults;
  const more = rest.length - shownFaults;
  const items = rest.slice(0, shownFaults).map(faultSentence);
  const blocks: readonly Block[] = [
    ...(first.hint
      ? [{ kind: 'paragraph' as const, content: say`${emphasised('What to do:')} ${prose(first.hint)}` }]
      : []),
    ...(items.length > 0
      ? [
          { kind: 'paragraph' as const, content: say`Found besides:` },
          { kind: 'list' as const, items, yields: { order: 4 as const, what: 'further faults' } },
        ]
      : []),
    ...(more > 0 ? [{ kind: 'paragraph' as const, content: say`${String(more)} more in the log.` }] : []),
  ];
  const whose: Block = { kind: 'small', content: say`${name(model)} was not judged; that is never a pass.` };
  return {
    model,
    headline: { status: 'error', sentence: say`Not judged: ${faultSentence(first)}` },
    blocks: [...blocks, whose],
  };
}

function faultSentence({ message, place, code }: Fault): Sentence {
  const where = place ? say`${data(placeText(place))}: ` : [];
  return say`${where}${prose(message.replace(/[.\s]+$/, ''))} (${data(code)}).`;
}

function placeText({ path, line, column, field }: Place): string {
  const position = line === undefined ? '' : column === undefined ? `:${line}` : `:${line}:${column}`;
  return `${path}${position}${field ? ` at ${field}` : ''}`;
}
