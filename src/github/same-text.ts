/** Line ends and the space around a text are not what tells two texts apart: GitHub changes them. */
export function sameText(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}
