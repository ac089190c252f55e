import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';

/** A workflow artifact as GitHub keeps it. Times are ISO 8601 in UTC, `digest` is `sha256:<hex>` of the stored bytes. */
export interface StoredArtifact {
  readonly id: number;
  readonly runId: number;
  readonly name: string;
  readonly size: number;
  readonly digest: string;
  readonly contentType: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly expiresAt: string;
  readonly expired: boolean;
}

/** Bytes come in memory or as a file, which the store reads on demand and never deletes: leave it where it is. */
export type ArtifactContent = { readonly bytes: Uint8Array } | { readonly file: string };

export type FinalizeArtifact = ArtifactContent & {
  readonly runId: number;
  readonly name: string;
  /** Bytes. Computed when absent. */
  readonly size?: number;
  /** Kept as stated, also when it does not fit the bytes (tests plant that). Computed when absent. */
  readonly digest?: string;
  /** Default `application/zip`. */
  readonly contentType?: string;
};

/**
 * What the REST routes and the results service share. An artifact is created (its name is taken), then finalized (it can
 * be listed and read). All methods are asynchronous, so that a store in another process can stand behind the interface.
 */
export interface ArtifactStore {
  /** Takes the name within the run's attempt. @throws ArtifactStoreError with status 409 if that has the name already */
  create(artifact: {
    readonly runId: number;
    readonly name: string;
    /** Default: 90 days after now. */
    readonly expiresAt?: string;
    /** Of the run; an attempt may use a name of the one before it again. Default 1. */
    readonly attempt?: number;
  }): Promise<{ readonly id: number }>;
  /** @throws ArtifactStoreError 404 if it was not created, 409 if it is final already */
  finalize(artifact: FinalizeArtifact): Promise<StoredArtifact>;
  /** Finalized artifacts of the run, oldest first; of all runs without `runId`. */
  list(runId?: number): Promise<readonly StoredArtifact[]>;
  get(id: number): Promise<StoredArtifact | undefined>;
  /** @throws ArtifactStoreError 404 unknown, 410 expired */
  read(id: number): Promise<Uint8Array>;
  /** Makes it expired: still listed, its bytes gone. @throws ArtifactStoreError 404 */
  expire(id: number): Promise<void>;
  /** Frees the name. @throws ArtifactStoreError 404 */
  delete(id: number): Promise<void>;
}

/** A refusal; `status` is the HTTP status that GitHub would answer with. */
export class ArtifactStoreError extends Error {
  readonly status: 404 | 409 | 410;

  constructor(status: 404 | 409 | 410, message: string) {
    super(message);
    this.name = 'ArtifactStoreError';
    this.status = status;
  }
}

export interface MemoryArtifactStoreOptions {
  /** The present; an artifact past its `expiresAt` is expired. Default: the system's clock. */
  readonly now?: () => Date;
}

interface Entry {
  readonly attempt: number;
  artifact: StoredArtifact;
  content: ArtifactContent | undefined;
}

const RETENTION_MS = 90 * 24 * 3600 * 1000;

/** Keeps artifacts in memory, or as references to the files that they came in. */
export function memoryArtifactStore(options: MemoryArtifactStoreOptions = {}): ArtifactStore {
  const now = options.now ?? (() => new Date());
  const entries = new Map<number, Entry>();
  let nextId = 5001;

  async function create(wanted: {
    readonly runId: number;
    readonly name: string;
    readonly expiresAt?: string;
    readonly attempt?: number;
  }) {
    const { attempt = 1 } = wanted;
    if (find(wanted.runId, wanted.name)?.attempt === attempt) {
      throw new ArtifactStoreError(
        409,
        `an artifact with the name ${wanted.name} already exists on the workflow run`,
      );
    }
    const created = now();
    const artifact: StoredArtifact = {
      id: nextId++,
      runId: wanted.runId,
      name: wanted.name,
      size: 0,
      digest: '',
      contentType: 'application/zip',
      createdAt: created.toISOString(),
      updatedAt: created.toISOString(),
      expiresAt: wanted.expiresAt ?? new Date(created.getTime() + RETENTION_MS).toISOString(),
      expired: false,
    };
    entries.set(artifact.id, { attempt, artifact, content: undefined });
    return { id: artifact.id };
  }

  async function finalize(final: FinalizeArtifact) {
    const entry = find(final.runId, final.name);
    if (entry === undefined) throw new ArtifactStoreError(404, `artifact ${final.name} was not created`);
    if (entry.content !== undefined) throw new ArtifactStoreError(409, `artifact ${final.name} is final`);
    const content: ArtifactContent = 'file' in final ? { file: final.file } : { bytes: final.bytes };
    const size = final.size ?? (await contentSize(content));
    const digest = final.digest ?? (await contentDigest(content));
    entry.content = content;
    entry.artifact = {
      ...entry.artifact,
      size,
      digest,
      contentType: final.contentType ?? 'application/zip',
      updatedAt: now().toISOString(),
    };
    return entry.artifact;
  }

  async function list(runId?: number) {
    return [...entries.values()]
      .filter(
        (entry) => entry.content !== undefined && (runId === undefined || entry.artifact.runId === runId),
      )
      .map(present);
  }

  async function get(id: number) {
    const entry = entries.get(id);
    return entry?.content === undefined ? undefined : present(entry);
  }

  async function read(id: number) {
    const entry = known(id);
    if (present(entry).expired) throw new ArtifactStoreError(410, 'Artifact has expired');
    if (entry.content === undefined) throw new ArtifactStoreError(404, `artifact ${id} is not final`);
    return 'file' in entry.content ? await readFile(entry.content.file) : entry.content.bytes;
  }

  async function expire(id: number) {
    const entry = known(id);
    entry.artifact = { ...entry.artifact, expiresAt: now().toISOString(), expired: true };
  }

  async function remove(id: number) {
    known(id);
    entries.delete(id);
  }

  /** Of several attempts the latest. */
  function find(runId: number, name: string): Entry | undefined {
    return [...entries.values()].findLast(
      ({ artifact }) => artifact.runId === runId && artifact.name === name,
    );
  }

  function known(id: number): Entry {
    const entry = entries.get(id);
    if (entry === undefined) throw new ArtifactStoreError(404, `there is no artifact ${id}`);
    return entry;
  }

  function present(entry: Entry): StoredArtifact {
    const expired = entry.artifact.expired || Date.parse(entry.artifact.expiresAt) <= now().getTime();
    return { ...entry.artifact, expired };
  }

  return { create, finalize, list, get, read, expire, delete: remove };
}

async function contentSize(content: ArtifactContent): Promise<number> {
  return 'file' in content ? (await stat(content.file)).size : content.bytes.byteLength;
}

async function contentDigest(content: ArtifactContent): Promise<string> {
  const hash = createHash('sha256');
  if ('bytes' in content) return `sha256:${hash.update(content.bytes).digest('hex')}`;
  for await (const chunk of createReadStream(content.file)) hash.update(chunk as Uint8Array);
  return `sha256:${hash.digest('hex')}`;
}
