import { z } from 'zod';
import type { ArtifactStore, StoredArtifact } from '../github/artifact-store.ts';
import { ArtifactStoreError } from '../github/artifact-store.ts';
import type { BlobStore } from './blob-store.ts';
import type { RuntimeClaims } from './runtime-token.ts';
import type { TwirpService } from './twirp.ts';
import { parseRequest, TwirpError } from './twirp.ts';

const ids = { workflow_run_backend_id: z.string().min(1), workflow_job_run_backend_id: z.string().min(1) };
const int64 = z.string().regex(/^\d+$/);
const createRequest = z.strictObject({
  ...ids,
  name: z.string().min(1),
  version: z.union([z.literal(4), z.literal(7)]),
  expires_at: z.iso.datetime().optional(),
  mime_type: z.string().optional(),
});
const finalizeRequest = z.strictObject({
  ...ids,
  name: z.string().min(1),
  size: int64.default('0'),
  hash: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/)
    .optional(),
});
const listRequest = z.strictObject({
  ...ids,
  name_filter: z.string().optional(),
  id_filter: int64.optional(),
});
const nameRequest = z.strictObject({ ...ids, name: z.string().min(1) });

export interface ArtifactServiceParts {
  readonly artifacts: ArtifactStore;
  readonly blobs: BlobStore;
  readonly origin: () => string;
}

/**
 * `github.actions.results.api.v1.ArtifactService`, as the toolkit's artifact client of version 4 and later speaks it.
 * A run sees its own artifacts only: the run is the token's, and a request that names another one is refused.
 */
export function artifactService({ artifacts, blobs, origin }: ArtifactServiceParts): TwirpService {
  /** `<run>/<name>` to what became of it. */
  const uploads = new Map<
    string,
    { readonly blob: string; readonly job: string; readonly mime: string; artifact?: number }
  >();

  async function CreateArtifact(body: unknown, claims: RuntimeClaims): Promise<object> {
    const request = parseRequest(createRequest, body);
    ofRun(request, claims);
    if (/["<>|:*?\r\n\\/]/.test(request.name))
      throw new TwirpError('invalid_argument', `the artifact name ${request.name} is not valid`);
    await refusals(
      artifacts.create({
        runId: claims.runId,
        name: request.name,
        ...(request.expires_at === undefined ? {} : { expiresAt: request.expires_at }),
      }),
    );
    const mime = request.mime_type ?? 'application/zip';
    const blob = await blobs.create(
      mime === 'application/zip' && !/\.zip$/i.test(request.name) ? `${request.name}.zip` : request.name,
    );
    uploads.set(`${claims.runId}/${request.name}`, { blob, job: request.workflow_job_run_backend_id, mime });
    return { ok: true, signed_upload_url: origin() + blobs.signedPath(blob, 'w') };
  }

  async function FinalizeArtifact(body: unknown, claims: RuntimeClaims): Promise<object> {
    const request = parseRequest(finalizeRequest, body);
    ofRun(request, claims);
    const upload = uploads.get(`${claims.runId}/${request.name}`);
    const blob = upload === undefined ? undefined : blobs.get(upload.blob);
    if (upload === undefined || blob === undefined)
      throw new TwirpError('not_found', `nothing was uploaded for ${request.name}`);
    if (Number(request.size) !== blob.size) {
      throw new TwirpError(
        'invalid_argument',
        `size ${request.size} is stated, ${blob.size} bytes were uploaded`,
      );
    }
    if (request.hash !== undefined && request.hash !== blob.digest) {
      throw new TwirpError('invalid_argument', `${request.hash} is stated, ${blob.digest} was uploaded`);
    }
    const { id } = await refusals(
      artifacts.finalize({
        runId: claims.runId,
        name: request.name,
        file: blob.file,
        size: blob.size,
        digest: blob.digest,
        contentType: upload.mime,
      }),
    );
    upload.artifact = id;
    return { ok: true, artifact_id: String(id) };
  }

  async function ListArtifacts(body: unknown, claims: RuntimeClaims): Promise<object> {
    const request = parseRequest(listRequest, body);
    ofRun(request, claims);
    const found = (await artifacts.list(claims.runId)).filter(
      (artifact) =>
        !artifact.expired &&
        (request.name_filter === undefined || artifact.name === request.name_filter) &&
        (request.id_filter === undefined || String(artifact.id) === request.id_filter),
    );
    return {
      artifacts: found.map((artifact) =>
        listed(artifact, uploads.get(`${claims.runId}/${artifact.name}`)?.job ?? 'unknown'),
      ),
    };
  }

  async function GetSignedArtifactURL(body: unknown, claims: RuntimeClaims): Promise<object> {
    const request = parseRequest(nameRequest, body);
    ofRun(request, claims);
    await one(claims.runId, request.name);
    const upload = uploads.get(`${claims.runId}/${request.name}`);
    if (upload === undefined)
      throw new TwirpError('not_found', `the artifact ${request.name} was not uploaded here`);
    return { signed_url: origin() + blobs.signedPath(upload.blob, 'r') };
  }

  async function DeleteArtifact(body: unknown, claims: RuntimeClaims): Promise<object> {
    const request = parseRequest(nameRequest, body);
    ofRun(request, claims);
    const { id } = await one(claims.runId, request.name);
    await refusals(artifacts.delete(id));
    const upload = uploads.get(`${claims.runId}/${request.name}`);
    if (upload !== undefined) await blobs.remove(upload.blob);
    uploads.delete(`${claims.runId}/${request.name}`);
    return { ok: true, artifact_id: String(id) };
  }

  async function one(runId: number, name: string): Promise<StoredArtifact> {
    const artifact = (await artifacts.list(runId)).find((each) => each.name === name && !each.expired);
    if (artifact === undefined) throw new TwirpError('not_found', `the run has no artifact ${name}`);
    return artifact;
  }

  return { CreateArtifact, FinalizeArtifact, ListArtifacts, GetSignedArtifactURL, DeleteArtifact };
}

function listed(artifact: StoredArtifact, job: string): object {
  return {
    workflow_run_backend_id: String(artifact.runId),
    workflow_job_run_backend_id: job,
    database_id: String(artifact.id),
    name: artifact.name,
    size: String(artifact.size),
    created_at: artifact.createdAt,
    digest: artifact.digest,
  };
}

function ofRun(request: { readonly workflow_run_backend_id: string }, claims: RuntimeClaims): void {
  if (request.workflow_run_backend_id === String(claims.runId)) return;
  throw new TwirpError(
    'permission_denied',
    `the token is of run ${claims.runId}, not ${request.workflow_run_backend_id}`,
  );
}

async function refusals<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof ArtifactStoreError)) throw error;
    throw new TwirpError(error.status === 409 ? 'already_exists' : 'not_found', error.message);
  }
}
