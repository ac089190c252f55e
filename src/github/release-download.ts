import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ModelgateError } from '../domain/errors.ts';
import { assetFault } from '../domain/registry/asset-check.ts';
import type { Asset, DownloadTarget } from '../ports/store.ts';
import { openAsset, RateLimited } from './asset-answer.ts';
import { type AssetSink, fileSink, hashSink } from './asset-sink.ts';
import type { Transfers } from './transfers.ts';

/** Streams an asset to disk, on from where it broke off, until its bytes are those with the digest. */
export async function downloadAsset(
  asset: Asset,
  target: DownloadTarget,
  transfers: Transfers,
): Promise<void> {
  const { size, sha256, offset, onProgress } = target;
  if (asset.size !== size) throw new ModelgateError(assetFault(asset.name, asset, target));
  const file = path.resolve(transfers.root, target.path);
  await mkdir(path.dirname(file), { recursive: true });
  const handle = await openForWriting(file);
  let isRight = false;
  try {
    const length = (await handle.stat()).size;
    const isOther = offset === undefined && length > size;
    const have = isOther ? 0 : Math.min(Math.max(length - (offset ?? 0), 0), size);
    const sink = await fileSink(handle, { offset: offset ?? 0, have, onProgress });
    await receive(asset, sink, transfers);
    // What was there was not of this asset: all of it is fetched.
    if (have > 0 && sink.digest() !== sha256) {
      sink.begin(0);
      await receive(asset, sink, transfers);
    }
    if (sink.digest() !== sha256)
      throw new ModelgateError(assetFault(asset.name, { size, sha256: sink.digest() }, target));
    if (isOther) await handle.truncate(size);
    isRight = true;
  } finally {
    await handle.close();
    if (!isRight && offset === undefined) await rm(file, { force: true });
  }
}

/** A small asset's bytes, held against the digest that GitHub states. */
export async function readAsset(asset: Asset, limit: number, transfers: Transfers): Promise<Uint8Array> {
  if (asset.size > limit) {
    const message = `The asset \`${asset.name}\` has ${asset.size} bytes; at most ${limit} are read`;
    throw new ModelgateError({
      code: 'ASSET_INVALID',
      message,
      hint: 'Do not use the release: it is not Modelgate’s.',
    });
  }
  const pieces: Buffer[] = [];
  const sink = hashSink(pieces);
  await receive(asset, sink, transfers);
  const { size, digest } = asset;
  if (digest !== undefined && sink.digest() !== digest)
    throw new ModelgateError(
      assetFault(asset.name, { size, sha256: sink.digest() }, { size, sha256: digest }),
    );
  return Buffer.concat(pieces);
}

/** `sha256:…` of the bytes that GitHub gives out, for an asset that it has not hashed itself. */
export async function digestOfAsset(asset: Asset, transfers: Transfers): Promise<string> {
  const sink = hashSink();
  await receive(asset, sink, transfers);
  return sink.digest();
}

/** Brings the sink to all bytes of the asset, in as many transfers as it takes; not more than the asset has. */
async function receive(asset: Asset, sink: AssetSink, transfers: Transfers): Promise<void> {
  const { waits, warn } = transfers;
  let limited = 0;
  for (let attempt = 0; sink.have < asset.size; attempt++) {
    const before = sink.have;
    try {
      await pour(asset, sink, transfers);
    } catch (cause) {
      if (cause instanceof ModelgateError) throw cause;
      // A transfer that got on does not count: a large model may break off often.
      if (sink.have - before >= asset.size / 100) attempt = 0;
      const limit = cause instanceof RateLimited ? cause.wait : 0;
      const pause = waits.pauses[attempt];
      limited += limit;
      if (pause === undefined || limited > waits.longest) throw lost(asset, cause);
      warn(`GitHub: ${(cause as Error).message}; downloading ${asset.name} again`);
      await sleep(Math.max(limit, pause));
    }
  }
}

async function pour(asset: Asset, sink: AssetSink, transfers: Transfers): Promise<void> {
  const { start, bytes } = await openAsset(asset, sink.have, transfers);
  sink.begin(start);
  try {
    for await (const piece of bytes as AsyncIterable<Buffer>) {
      const size = sink.have + piece.length;
      if (size > asset.size)
        throw new ModelgateError(
          assetFault(asset.name, { size }, { size: asset.size, sha256: asset.digest }),
        );
      await sink.write(piece);
    }
  } finally {
    bytes.destroy();
    await sink.flush();
  }
  if (sink.have < asset.size) throw new Error(`${sink.have} of ${asset.size} bytes`);
}

async function openForWriting(file: string): Promise<FileHandle> {
  // Made where it is not there, and never emptied: it may hold the beginning.
  await (await open(file, 'a')).close();
  return open(file, 'r+');
}

function lost(asset: Asset, cause: unknown): ModelgateError {
  const message = `The asset ${asset.name} could not be downloaded: ${(cause as Error).message.slice(0, 200)}`;
  return new ModelgateError({ code: 'GITHUB_UNAVAILABLE', message, hint: 'Run it again.' }, { cause });
}
