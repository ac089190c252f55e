/** A package's entry of ncc's list: name, licence and text. */
const entryStart =
  /\n\n(?=(?:@[\w.-]+\/)?[\w.-]+\n(?:0BSD|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0|ISC|MIT|\([^\n)]*\))\n)/;

/**
 * The list with each text once, below all packages that come under it and their copyright lines: the same text of a hundred
 * packages would be a thirtieth of `dist/`. Texts that differ in more than line breaks stay apart.
 */
export function withoutRepetition(list: string): string {
  const packages = new Map<string, { readonly owners: string[]; readonly text: string }>();
  for (const entry of list.split(entryStart)) {
    const [name = '', licence = '', ...lines] = entry.split('\n');
    const notices = lines.filter(isNotice).map((line) => line.trim());
    const text = lines
      .filter((line) => !isNotice(line))
      .join('\n')
      .trim();
    const key = [licence, text.replace(/\s+/g, ' ')].join('\n');
    const known = packages.get(key) ?? { owners: [], text: `${licence}\n\n${text}` };
    known.owners.push([name, ...notices].join('\n  '));
    packages.set(key, known);
  }
  return [...packages.values()].map(({ owners, text }) => `${owners.join('\n')}\n\n${text}\n`).join('\n\n');
}

function isNotice(line: string): boolean {
  return /^\s*(?:copyright\s+(?:\(c\)|©|\d{4})|\(c\)\s|©)/i.test(line);
}
