import type { Comparison } from '../compare/comparison.ts';
import { data, prose, say, type Block, type Sentence } from './document.ts';
import { count } from './quantity.ts';

const shownSentences = 20;

/** That the rules are not in force yet. */
export function proposedNote({ inputs }: Comparison): readonly Block[] {
  const { source, path } = inputs.rules;
  if (source !== 'proposed') return [];
  const file = path === undefined ? say`the policy` : [data(path)];
  const content = say`The rules in ${file} are proposed by this pull request. They are in force once they are merged; until then nothing blocks.`;
  return [{ kind: 'note', tone: 'note', blocks: [{ kind: 'paragraph', content }] }];
}

/** What the pull request would loosen: whoever merges it must see it, so it stands above all numbers. */
export function loosenedNote({ inputs }: Comparison): readonly Block[] {
  const { loosened } = inputs.rules;
  if (loosened.length === 0) return [];
  const title = say`This pull request loosens the rules. It was judged by the rules in force; whoever merges it accepts:`;
  const more = loosened.length - shownSentences;
  const items = [
    ...loosened.slice(0, shownSentences).map((sentence): Sentence => [prose(sentence)]),
    ...(more > 0 ? [say`${count(more)} more`] : []),
  ];
  return [
    {
      kind: 'note',
      tone: 'warning',
      blocks: [
        { kind: 'paragraph', content: title },
        { kind: 'list', items },
      ],
    },
  ];
}
