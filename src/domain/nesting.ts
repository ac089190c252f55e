/** Whether YAML or JSON is nested beyond a depth. Asked before parsing, since the parser needs long for what is nested deeply on purpose. */
export function isNestedBeyond(text: string, deepest: number): boolean {
  let depth = 0;
  for (const sign of text.matchAll(/[[\]{}]/g)) {
    depth += sign[0] === '[' || sign[0] === '{' ? 1 : -1;
    if (depth > deepest) return true;
  }
  return new RegExp(`(?:[-?:] ){${deepest + 1}}`).test(text);
}
