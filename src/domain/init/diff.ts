/** Beyond this many lines a file's own text is not compared line by line. */
const mostLines = 2000;

/**
 * A unified diff with every line as context, in one hunk. `before` not given: a new file. Empty where nothing differs.
 */
export function unifiedDiff(path: string, before: string | undefined, after: string): readonly string[] {
  if (before === after) return [];
  const [old, fresh] = [linesOf(before ?? ''), linesOf(after)];
  const body = old.length > mostLines ? [...signed('-', old), ...signed('+', fresh)] : merged(old, fresh);
  return [
    before === undefined ? '--- /dev/null' : `--- a/${path}`,
    `+++ b/${path}`,
    `@@ -${rangeOf(old)} +${rangeOf(fresh)} @@`,
    ...body,
  ];
}

function merged(old: readonly string[], fresh: readonly string[]): readonly string[] {
  // common[i][j]: length of the longest common subsequence of what follows line i of the old and line j of the new text.
  const common = Array.from({ length: old.length + 1 }, () => new Uint16Array(fresh.length + 1));
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = fresh.length - 1; j >= 0; j--)
      (common[i] as Uint16Array)[j] =
        old[i] === fresh[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const body: string[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      body.push(` ${old[i]}`);
      i++;
      j++;
    } else if (i < old.length && (j === fresh.length || at(i + 1, j) >= at(i, j + 1)))
      body.push(`-${old[i++]}`);
    else body.push(`+${fresh[j++]}`);
  }
  return body;
}

function signed(sign: string, lines: readonly string[]): readonly string[] {
  return lines.map((line) => `${sign}${line}`);
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

function rangeOf(lines: readonly string[]): string {
  return lines.length === 0 ? '0,0' : `1,${lines.length}`;
}
