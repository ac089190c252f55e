/**
 * Globs of the policy, for paths and branch names. The dialect, a subset of picomatch's with `dot: true`:
 *
 * - names are separated by `/` and told apart by case, on every system; a leading dot is a letter like any other
 * - `*` any letters within one name, `?` one letter, `[abc]`, `[a-z]`, `[^a-z]` one of (not of) a set
 * - `**` as a whole name: any number of folders, also none; so `**` + `/*.md` finds `README.md` and `docs/a/b.md`
 * - `{a,b}` either of them; may nest, 64 readings at the most
 *
 * A pattern must fit the whole path: `docs` is not what is in `docs`, `docs/**` is. There is no negation and no escape.
 *
 * Globs come from pull requests, so matching is written without regular expressions: its time is bounded by
 * pattern × path, whatever the pattern.
 */
export type Glob = readonly (readonly Name[])[];

type Name = '**' | readonly Token[];
type Token =
  { readonly kind: 'star' } | { readonly kind: 'letter'; readonly accepts: (letter: string) => boolean };

/** One entry a letter; a text whose UTF-16 units are its letters is that itself. */
type Letters = ArrayLike<string>;

const limit = 64;

/** Whether a text names several files, should nothing of that very name be there. */
export function isGlob(pattern: string): boolean {
  return /[*?[{]/.test(pattern);
}

/** What is wrong with a pattern, and what to write; `undefined` if it is well formed. */
export function globFault(pattern: string): string | undefined {
  if (pattern === '') return 'an empty pattern matches nothing';
  if (pattern.length > 1024) return 'a pattern may have 1024 letters at the most';
  if (pattern.includes('\\'))
    return 'write `/` between folders; there is no escape: `[*]` stands for a star itself';
  if (pattern.startsWith('!')) return 'there is no negation';
  if (pattern.startsWith('/')) return 'patterns are relative: leave out the first `/`';
  if (pattern.endsWith('/')) return `write \`${pattern}**\` for all that is in a folder`;
  if (/[?*+@!]\(/.test(pattern)) return 'extended globs such as `@(a|b)` are not known; write `{a,b}`';
  if (pattern.includes('[!')) return 'write `[^…]` for a letter that is not of a set';
  if (/(^|\/)\.{1,2}(\/|$)/.test(pattern)) return 'leave out `.` and `..`';
  if (pattern.includes('//')) return 'there is a name missing between two `/`';
  if (!isBalanced(pattern)) return 'a bracket is not closed, or a set holds one of `/`, `{`, `,`, `}`';
  if (expand(pattern).length > limit) return `its braces give more than ${limit} readings`;
  return undefined;
}

/** @throws RangeError for a pattern that `globFault` names a fault of */
export function compileGlob(pattern: string): Glob {
  const fault = globFault(pattern);
  if (fault) throw new RangeError(`${JSON.stringify(pattern)}: ${fault}`);
  return expand(pattern).map((reading) =>
    reading.split('/').map((name): Name => (name === '**' ? name : tokensOf(name))),
  );
}

export function matchesGlob(glob: Glob, path: string): boolean {
  const isPlain = !/[\ud800-\udfff]/.test(path);
  const lettersOf = (name: string): Letters => (isPlain ? name : [...name]);
  const last = lettersOf(path.slice(path.lastIndexOf('/') + 1));
  return glob.some((reading) => {
    const ending = reading[reading.length - 1] as Name;
    // Most paths of a repository fail here, without a look at their folders.
    if (ending !== '**' && !matchesName(ending, last)) return false;
    return matchesNames(reading, path.split('/').map(lettersOf));
  });
}

/** Whether any of the patterns fits; compiled once. */
export function matcherOf(patterns: readonly string[]): (path: string) => boolean {
  const globs = patterns.map(compileGlob);
  return (path) => globs.some((glob) => matchesGlob(glob, path));
}

/** `reachable[j]`: the first names of the pattern so far can stand for the first j names of the path. */
function matchesNames(pattern: readonly Name[], path: readonly Letters[]): boolean {
  let reachable = [true, ...path.map(() => false)];
  for (const name of pattern) {
    const next = reachable.map(() => false);
    for (let j = 0; j <= path.length; j++) {
      if (name === '**') next[j] = Boolean(reachable[j]) || (j > 0 && Boolean(next[j - 1]));
      else if (j > 0 && reachable[j - 1]) next[j] = matchesName(name, path[j - 1] as Letters);
    }
    reachable = next;
  }
  return Boolean(reachable[path.length]);
}

/** Greedy with one point to come back to, the last star: enough, since an earlier star can only do what a later one can. */
function matchesName(tokens: readonly Token[], letters: Letters): boolean {
  let token = 0;
  let letter = 0;
  let star = -1;
  let starLetter = 0;
  if (letters.length === 0) return false;
  const ending = tokens[tokens.length - 1];
  if (ending?.kind === 'letter' && !ending.accepts(letters[letters.length - 1] as string)) return false;
  while (letter < letters.length) {
    const current = tokens[token];
    if (current?.kind === 'letter' && current.accepts(letters[letter] as string)) {
      token++;
      letter++;
    } else if (current?.kind === 'star') {
      star = token++;
      starLetter = letter;
    } else if (star >= 0) {
      token = star + 1;
      letter = ++starLetter;
    } else return false;
  }
  return tokens.slice(token).every(({ kind }) => kind === 'star');
}

function tokensOf(name: string): Token[] {
  const tokens: Token[] = [];
  const letters = [...name];
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i] as string;
    const end = letter === '[' ? endOfSet(letters, i) : -1;
    if (letter === '*') tokens.push({ kind: 'star' });
    else if (letter === '?') tokens.push({ kind: 'letter', accepts: () => true });
    else if (end > 0) {
      tokens.push({ kind: 'letter', accepts: setOf(letters.slice(i + 1, end)) });
      i = end;
    } else tokens.push({ kind: 'letter', accepts: (found) => found === letter });
  }
  return tokens;
}

function setOf(letters: readonly string[]): (letter: string) => boolean {
  const negated = letters[0] === '^';
  const members = negated ? letters.slice(1) : letters;
  const ranges: [number, number][] = [];
  for (let i = 0; i < members.length; i++) {
    const from = members[i] as string;
    const to = members[i + 1] === '-' ? members[i + 2] : undefined;
    ranges.push([codeOf(from), codeOf(to ?? from)]);
    if (to !== undefined) i += 2;
  }
  return (letter) => ranges.some(([from, to]) => from <= codeOf(letter) && codeOf(letter) <= to) !== negated;
}

/** A `]` that comes first in a set belongs to it. */
function endOfSet(letters: readonly string[], start: number): number {
  const first = letters[start + 1] === '^' ? start + 2 : start + 1;
  return letters.indexOf(']', first + 1);
}

function isBalanced(pattern: string): boolean {
  const letters = [...pattern];
  let depth = 0;
  for (let i = 0; i < letters.length; i++) {
    if (letters[i] === '[') {
      const end = endOfSet(letters, i);
      if (end < 0 || letters.slice(i, end).some((letter) => '/{,}'.includes(letter))) return false;
      i = end;
    } else if (letters[i] === '{') depth++;
    else if (letters[i] === '}' && --depth < 0) return false;
  }
  return depth === 0;
}

/** `a{b,c{d,e}}` gives `ab`, `acd`, `ace`; stops beyond the limit. */
function expand(pattern: string): string[] {
  const start = pattern.indexOf('{');
  if (start < 0) return [pattern];
  let depth = 0;
  const parts: string[] = [''];
  for (let i = start; i < pattern.length; i++) {
    const letter = pattern[i] as string;
    if (letter === '{' && depth++ === 0) continue;
    if (letter === '}' && --depth === 0) {
      const rest = pattern.slice(i + 1);
      const readings: string[] = [];
      for (const part of parts) {
        readings.push(...expand(pattern.slice(0, start) + part + rest));
        if (readings.length > limit) break;
      }
      return readings;
    }
    if (letter === ',' && depth === 1) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return [pattern];
}

function codeOf(letter: string): number {
  return letter.codePointAt(0) as number;
}
