import type { Defect } from './defect.ts';

const report = 'test/domain/report';

/** What would let a comment be lost, overwritten, or do something in somebody else's name. */
export const reportDefects: readonly Defect[] = [
  {
    name: 'author of a comment not checked',
    file: 'src/domain/report/comment.ts',
    find: '.filter((comment) => isSameLogin(comment.author, viewer))',
    replace: '',
    tests: [`${report}/comment.test.ts`],
  },
  {
    name: 'marker order: an older run overwrites a newer one',
    file: 'src/domain/report/comment.ts',
    find: 'compareRuns(comment.marker, marker) > 0',
    replace: 'compareRuns(marker, comment.marker) > 0',
    tests: [`${report}/comment.test.ts`],
  },
  {
    name: 'marker order: the attempt does not count',
    file: 'src/domain/report/marker.ts',
    find: 'return a.run - b.run || a.attempt - b.attempt;',
    replace: 'return a.run - b.run;',
    tests: [`${report}/marker.test.ts`],
  },
  {
    name: 'a marker inside of a line counts',
    file: 'src/domain/report/marker.ts',
    find: 'return formatMarker(marker) === line ? marker : null;',
    replace: 'return marker;',
    and: [
      { find: '/^<!-- modelgate', replace: '/<!-- modelgate' },
      { find: '-->$/', replace: '-->/' },
    ],
    tests: [`${report}/marker.test.ts`],
  },
  {
    name: 'inertness: a mention is not neutralised',
    file: 'src/domain/report/inert.ts',
    find: 'const word = /^[("“]*(',
    replace: 'const word = /^[("“]*(@?',
    tests: [`${report}/inert.test.ts`],
  },
  {
    name: 'inertness: an address is linked',
    file: 'src/domain/report/inert.ts',
    find: 'if (core !== undefined) return !isMagic(core);',
    replace: "if (core !== undefined || text.startsWith('https://')) return true;",
    tests: [`${report}/inert.test.ts`],
  },
  {
    name: 'more rows are asked for than decide',
    file: 'src/domain/report/words.ts',
    find: 'if (needed <= have) return null;',
    replace: 'if (needed <= 0) return null;',
    tests: [`${report}/words.test.ts`],
  },
  {
    name: 'single values are called better',
    file: 'src/domain/report/words.ts',
    find: "words(rule.bound === null ? 'Meets what is asked' : 'Better', sentence);",
    replace: "words('Better', sentence);",
    tests: [`${report}/words.test.ts`],
  },
  {
    name: 'another bound than the one that decided',
    file: 'src/domain/report/rule-sentence.ts',
    find: "const bound = rule.bound ?? metric?.['pass-bound'] ?? null;\n  if (bound === null) return say`the evidence",
    replace: "const bound = metric?.['pass-bound'] ?? null;\n  if (bound === null) return say`the evidence",
    tests: [`${report}/words.test.ts`],
  },
  {
    name: 'slices that no rule names are called judged',
    file: 'src/domain/report/slice-blocks.ts',
    find: '...(asked\n',
    replace: '...(asked || true\n',
    tests: [`${report}/slice-words.test.ts`],
  },
  {
    name: 'inertness: backticks end a code span',
    file: 'src/domain/report/inert.ts',
    find: "const fence = '`'.repeat(shortestAbsent(runs));",
    replace: "const fence = '`'.repeat(1 + 0 * shortestAbsent(runs));",
    tests: [`${report}/inert.test.ts`],
  },
  {
    name: 'inertness: a command to the runner is printed',
    file: 'src/domain/report/plain-text.ts',
    find: ".replaceAll('##[', '## [')",
    replace: '',
    tests: [`${report}/plain-text.test.ts`],
  },
  {
    name: 'a bound is rounded to the side on which it does not hold',
    file: 'src/domain/report/quantity.ts',
    find: "return (to === 'up' ? Math.ceil(scaled) : Math.floor(scaled)) / 10 ** decimals;",
    replace: "return (to === 'up' ? Math.floor(scaled) : Math.ceil(scaled)) / 10 ** decimals;",
    tests: [`${report}/quantity.test.ts`],
  },
];
