/** What `JSON.parse` lets pass and a document must not hold. */
export interface JsonFault {
  readonly message: string;
  /** Offset in the text. */
  readonly offset: number;
}

const depthLimit = 64;

/**
 * Keys given twice (readers differ in which one they take), `__proto__`, and nesting without end, in the text of valid
 * JSON. One pass, in time linear in the text.
 */
export function jsonFaults(text: string): JsonFault[] {
  const faults: JsonFault[] = [];
  const open: (Set<string> | undefined)[] = [];
  for (let i = 0; i < text.length; i++) {
    const letter = text[i];
    if (letter === '{' || letter === '[') {
      open.push(letter === '{' ? new Set() : undefined);
      if (open.length > depthLimit) return [...faults, { message: 'nested too deeply', offset: i }];
    } else if (letter === '}' || letter === ']') open.pop();
    else if (letter === '"') {
      const end = endOfString(text, i);
      const keys = open.at(-1);
      if (keys && isKey(text, end)) {
        const key = JSON.parse(text.slice(i, end + 1)) as string;
        if (key === '__proto__') faults.push({ message: 'the key "__proto__" is not allowed', offset: i });
        if (keys.has(key))
          faults.push({ message: `the key ${JSON.stringify(key)} is given twice`, offset: i });
        keys.add(key);
      }
      i = end;
    }
  }
  return faults;
}

function endOfString(text: string, start: number): number {
  let i = start + 1;
  while (text[i] !== '"') i += text[i] === '\\' ? 2 : 1;
  return i;
}

function isKey(text: string, end: number): boolean {
  let i = end + 1;
  while (/\s/.test(text[i] ?? '')) i++;
  return text[i] === ':';
}
