import type { Comparison } from '../compare/comparison.ts';
import { data, prose, say, type Block, type Sentence } from './document.ts';
import { count } from './quantity.ts';

const shownSentences = 20;

/** What the pull request does to the rules. */
export function ruleNotes({ inputs }: Comparison): readonly Block[] {
  const { loosened, source, path } = inputs.rules;
  const file = path === undefined ? say`the policy` : [data(path)];
  const proposed: readonly Block[] =
    source === 'proposed'
      ? [
          {
            kind: 'note',
            tone: 'note',
            blocks: [
              {
                kind: 'paragraph',
                content: say`The rules in ${file} are proposed by this pull request. They are in force once they are merged; until then nothing blocks.`,
              },
            ],
          },
        ]
      : [];
  if (loosened.length === 0) return proposed;
  const title = say`This pull request loosens the rules. It was judged by the rules in force; whoever merges it accepts:`;
  const more = loosened.length - shownSentences;
  const items = [
    ...loosened.slice(0, shownSentences).map((sentence): Sentence => [prose(sentence)]),
    ...(more > 0 ? [say`${count(more)} more`] : []),
  ];
  return [
    ...proposed,
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
