import type { Fault } from '../errors.ts';

/** An asset as the platform states it. */
export interface StatedAsset {
  readonly name: string;
  readonly size: number;
  /** `sha256:…`; `undefined` where the platform never hashed it. */
  readonly digest: string | undefined;
  /** Anything but `uploaded` is half an asset. */
  readonly state: string;
}

export type ExpectedAsset = Omit<StatedAsset, 'state'>;

/** How a release's assets differ from what they have to be, all of it, a sentence each; none when they are just those. */
export function assetDifferences(
  found: readonly StatedAsset[],
  expected: readonly ExpectedAsset[],
): readonly string[] {
  const byName = new Map(found.map((asset) => [asset.name, asset]));
  const wanted = new Set(expected.map(({ name }) => name));
  const wrong = expected.flatMap((asset) => {
    const there = byName.get(asset.name);
    if (there === undefined) return [`\`${asset.name}\` is missing`];
    return isSame(there, asset) ? [] : [`\`${asset.name}\` is ${stated(there)} instead of ${stated(asset)}`];
  });
  const extra = found
    .filter(({ name }) => !wanted.has(name))
    .map(({ name }) => `\`${name}\` is one too many`);
  return [...wrong, ...extra];
}

/** Whether an asset is whole and has just these bytes; never of one without a digest. */
export function isSame(
  found: StatedAsset,
  { size, digest }: Pick<ExpectedAsset, 'size' | 'digest'>,
): boolean {
  return found.state === 'uploaded' && found.size === size && digest !== undefined && found.digest === digest;
}

/** The fault of bytes that are not those of an asset. */
export function assetFault(
  name: string,
  found: { readonly size: number; readonly sha256?: string | undefined },
  expected: { readonly size: number; readonly sha256?: string | undefined },
): Fault {
  const digestOf = ({ sha256 }: { readonly sha256?: string | undefined }) =>
    sha256 === undefined ? '' : ` and ${sha256}`;
  return {
    code: 'ASSET_INVALID',
    message: `The asset \`${name}\` has ${found.size} bytes${digestOf(found)}; it has to have ${expected.size}${digestOf(expected)}`,
    hint: 'Do not use the release: roll back to another version, or promote again.',
  };
}

function stated({ size, digest, state }: ExpectedAsset & { readonly state?: string }): string {
  const half = state === undefined || state === 'uploaded' ? '' : ` in state \`${state}\``;
  return `${size} bytes with ${digest ?? 'no digest'}${half}`;
}
