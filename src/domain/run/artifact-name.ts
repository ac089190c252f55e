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

/**
 * Name of the artifact that a workflow run keeps in the place of a run that it did not make: `<name of the run’s artifact>-of-<id of
 * that artifact>`. The name says all: nothing has to be downloaded to follow it, and nothing in it is believed.
 */
export interface PointerName extends ArtifactName {
  /** The artifact that holds the run, as GitHub numbers it. */
  readonly original: number;
}

export function formatPointerName({ original, ...name }: PointerName): string {
  return `${formatArtifactName(name)}-of-${original}`;
}

export function parsePointerName(text: string): PointerName | undefined {
  const [, of = '', id = ''] = /^(.+)-of-([1-9][0-9]{0,15})$/.exec(text) ?? [];
  const name = parseArtifactName(of);
  return name && { ...name, original: Number(id) };
}
