import { isModelName } from '../model.ts';

/**
 * Name of the workflow artifact that holds a run: `modelgate-<model>-<first 12 hex of the inputs digest>`. Read from the
 * right, since a model's name holds hyphens.
 */
export interface ArtifactName {
  readonly model: string;
  /** First 12 hex digits of the inputs digest. */
  readonly digest: string;
}

export function formatArtifactName({ model, digest }: ArtifactName): string {
  return `modelgate-${model}-${digest}`;
}

export function parseArtifactName(text: string): ArtifactName | undefined {
  const match = /^modelgate-(.+)-([0-9a-f]{12})$/.exec(text);
  const [, model, digest] = match ?? [];
  if (model === undefined || digest === undefined || !isModelName(model)) return undefined;
  return { model, digest };
}

/** First 12 hex digits of `sha256:…`. */
export function shortDigest(digest: string): string {
  return digest.replace(/^sha256:/, '').slice(0, 12);
}
