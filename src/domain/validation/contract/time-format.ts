/** Letters of `java.time.format.DateTimeFormatter`, in which ODCS writes formats, and strptime's for the same. */
const letters: readonly (readonly [RegExp, string])[] = [
  [/^y{4}/, '%Y'],
  [/^u{4}/, '%Y'],
  [/^yy/, '%y'],
  [/^MMMM/, '%B'],
  [/^MMM/, '%b'],
  [/^MM?/, '%m'],
  [/^dd?/, '%d'],
  [/^HH?/, '%H'],
  [/^hh?/, '%I'],
  [/^mm?/, '%M'],
  [/^ss?/, '%S'],
  [/^S{1,3}(?!S)/, '%g'],
  [/^S{4,6}(?!S)/, '%f'],
  [/^S{7,9}/, '%n'],
  [/^a/, '%p'],
  [/^(?:X{1,3}|xxx?|Z)/, '%z'],
  [/^(?:EEEE)/, '%A'],
  [/^(?:EEE|EE|E)/, '%a'],
  [/^D{3}/, '%j'],
  [/^'T'/, 'T'],
  [/^'Z'/, 'Z'],
  [/^[-/:., _T]/, ''],
];

/** strptime's format of the same meaning; `undefined` for one that has none. */
export function strptimeFormat(format: string): string | undefined {
  if (format.includes('%')) return format;
  let rest = format;
  let result = '';
  while (rest !== '') {
    const found = letters.find(([pattern]) => pattern.test(rest));
    if (!found) return undefined;
    const [pattern, letter] = found;
    const [taken = ''] = pattern.exec(rest) ?? [];
    result += letter === '' ? taken : letter;
    rest = rest.slice(taken.length);
  }
  return result;
}
