import { createHash, createHmac } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Stored bytes: a file, its size in bytes, and `sha256:` with 64 hex digits. */
export interface Blob {
  readonly file: string;
  readonly size: number;
  readonly contentType: string;
  readonly digest: string;
  /** What a download offers the bytes as. */
  readonly fileName: string;
}

interface Upload {
  readonly directory: string;
  readonly fileName: string;
  readonly blocks: Map<string, string>;
  blob?: Blob;
}

/** Block blobs as files below one directory, so that large ones never sit in memory. */
export class BlobStore {
  private readonly uploads = new Map<string, Upload>();
  private readonly directory: string;
  private readonly key: Buffer;
  private files = 0;

  constructor(directory: string, key: Buffer) {
    this.directory = directory;
    this.key = key;
  }

  /** Makes room for one blob under a new id. */
  async create(fileName: string): Promise<string> {
    const id = `blob-${++this.files}`;
    const directory = join(this.directory, id);
    await mkdir(directory, { recursive: true });
    this.uploads.set(id, { directory, fileName, blocks: new Map() });
    return id;
  }

  has(id: string): boolean {
    return this.uploads.has(id);
  }

  /** The blob, once its block list or its whole body was put. */
  get(id: string): Blob | undefined {
    return this.uploads.get(id)?.blob;
  }

  async remove(id: string): Promise<void> {
    const upload = this.uploads.get(id);
    this.uploads.delete(id);
    if (upload !== undefined) await rm(upload.directory, { recursive: true, force: true });
  }

  /** Path and query of a URL that gives one right, to write or to read, to one blob. */
  signedPath(id: string, right: 'r' | 'w'): string {
    return `/blobs/${id}?sp=${right}&sig=${this.signature(id, right)}`;
  }

  signature(id: string, right: string): string {
    return createHmac('sha256', this.key).update(`${id}\n${right}`).digest('base64url');
  }

  async putBlock(
    id: string,
    { block, body }: { readonly block: string; readonly body: IncomingMessage },
  ): Promise<void> {
    const upload = this.upload(id);
    const file = join(upload.directory, `block-${++this.files}`);
    await pipeline(body, createWriteStream(file));
    upload.blocks.set(block, file);
  }

  /** Joins blocks to the blob. Answers the blocks that were never put; then nothing is committed. */
  async putBlockList(
    id: string,
    { blocks, contentType }: { readonly blocks: readonly string[]; readonly contentType: string },
  ): Promise<readonly string[]> {
    const upload = this.upload(id);
    const missing = blocks.filter((block) => !upload.blocks.has(block));
    if (missing.length > 0) return missing;
    const file = join(upload.directory, 'joining');
    await pipeline(
      concatenation(blocks.map((block) => upload.blocks.get(block) ?? '')),
      createWriteStream(file),
    );
    await this.commit(upload, { file, contentType });
    for (const block of upload.blocks.values()) await rm(block, { force: true });
    upload.blocks.clear();
    return [];
  }

  async put(
    id: string,
    { body, contentType }: { readonly body: IncomingMessage; readonly contentType: string },
  ): Promise<void> {
    const upload = this.upload(id);
    const file = join(upload.directory, 'joining');
    await pipeline(body, createWriteStream(file));
    await this.commit(upload, { file, contentType });
  }

  private async commit(
    upload: Upload,
    { file, contentType }: { file: string; contentType: string },
  ): Promise<void> {
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
    const final = join(upload.directory, 'blob');
    await rename(file, final);
    const { size } = await stat(final);
    upload.blob = {
      file: final,
      size,
      contentType,
      digest: `sha256:${hash.digest('hex')}`,
      fileName: upload.fileName,
    };
  }

  private upload(id: string): Upload {
    const upload = this.uploads.get(id);
    if (upload === undefined) throw new Error(`there is no blob ${id}`);
    return upload;
  }
}

async function* concatenation(files: readonly string[]): AsyncGenerator<Buffer> {
  for (const file of files) {
    for await (const chunk of createReadStream(file)) yield chunk as Buffer;
  }
}
