import { ArrowFault } from './arrow-fault.ts';

/** Decimals of 4, 8 or 16 bytes as Parquet has them: 16 bytes, the highest first. @throws ArrowFault beyond the stated digits */
export function decimalValues(
  bytes: Uint8Array,
  { bits, precision }: { readonly bits: number; readonly precision: number },
  name: string,
): Uint8Array {
  const width = bits / 8;
  const count = bytes.length / width;
  const from = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const out = new Uint8Array(count * 16);
  const to = new DataView(out.buffer);
  const limit = 10n ** BigInt(precision);
  for (let i = 0; i < count; i++) {
    const value = decimalAt(from, i * width, width);
    if (value >= limit || value <= -limit)
      throw new ArrowFault(
        `Column ${JSON.stringify(name.slice(0, 60))} has a decimal of more than the ${precision} digits that its type has`,
      );
    to.setBigInt64(i * 16, value >> 64n);
    to.setBigUint64(i * 16 + 8, BigInt.asUintN(64, value));
  }
  return out;
}

function decimalAt(view: DataView, at: number, width: number): bigint {
  if (width === 4) return BigInt(view.getInt32(at, true));
  if (width === 8) return view.getBigInt64(at, true);
  return (view.getBigInt64(at + 8, true) << 64n) | view.getBigUint64(at, true);
}
