/**
 * What GitHub makes of the name of an uploaded asset: runs of anything but letters, digits, `-`, `_`, `+` and `@` become
 * one dot; a name that begins with a dot, or of which only its extension is left, gets `default` in front.
 */
export function assetName(given: string): string {
  const plain = given.normalize('NFD').replace(/\p{M}/gu, '');
  const started = plain.startsWith('.') ? `default${plain}` : plain;
  const name = started.replace(/[^A-Za-z0-9\-_+@]+/g, '.').replace(/^\.+|\.+$/g, '');
  return name === given || name.includes('.') ? name : `default.${name}`;
}
