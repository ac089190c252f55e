import path from 'node:path';
import { parse } from 'yaml';
import { canonicalJson, type Json, sha256Of } from '../../domain/canonical-json.ts';
import type { Host } from '../../ports/host.ts';
import type { RunFolder } from '../gather/run-folder.ts';

const limit = 1_000_000;

/**
 * Digest of the input and output signature that a model states of itself: the `signature` of MLflow's `MLmodel` file
 * (https://mlflow.org/docs/latest/ml/model/signatures). `null` where no file states one, or it cannot be read: then it
 * says nothing, and a new version counts by what else changed.
 */
export async function signatureOf(
  { files, log }: Host,
  { record, folder }: RunFolder,
): Promise<string | null> {
  const stated = record.files.find((file) => path.posix.basename(file.path) === 'MLmodel');
  if (!stated || stated.size > limit) return null;
  const bytes = await files.read(path.join(folder, stated.path), limit);
  if (!bytes) return null;
  try {
    const document = parse(new TextDecoder().decode(bytes), { maxAliasCount: 0 }) as {
      signature?: Json;
    } | null;
    const signature = document?.signature;
    return signature === undefined || signature === null ? null : sha256Of(canonicalJson(signature));
  } catch (error) {
    log.warn(`The signature in ${stated.path} cannot be read: ${(error as Error).message.slice(0, 200)}`);
    return null;
  }
}
