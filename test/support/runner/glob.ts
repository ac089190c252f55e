/**
 * GitHub's filter patterns for branches, tags and paths: `*` (not across a slash), `**`, `?` and `+` (of the character
 * before), `[a-z]`. A list is read in order; a pattern that starts with `!` takes away what matched before it.
 */
export function matchesFilter(value: string, patterns: readonly string[]): boolean {
  let matched = false;
  for (const pattern of patterns) {
    if (pattern.startsWith('!')) matched &&= !toRegExp(pattern.slice(1)).test(value);
    else matched ||= toRegExp(pattern).test(value);
  }
  return matched;
}

function toRegExp(pattern: string): RegExp {
  let source = '';
  for (let index = 0; index < pattern.length; index++) {
    const character = pattern[index] ?? '';
    if (pattern.startsWith('**/', index) && (index === 0 || pattern[index - 1] === '/')) {
      source += '(?:.*/)?';
      index += 2;
    } else if (pattern.startsWith('**', index)) {
      source += '.*';
      index += 1;
    } else if (character === '*') source += '[^/]*';
    else if (character === '?' || character === '+' || character === '[' || character === ']')
      source += character;
    else if (character === '\\') source += `\\${pattern[++index] ?? ''}`;
    else source += /[-\w/]/.test(character) ? character : `\\${character}`;
  }
  return new RegExp(`^${source}$`);
}
