import type { StoredArtifact } from './artifact-store.ts';
import { paginate } from './paging.ts';
import { nodeId, repositoryUrl } from './render-repository.ts';
import { Refusal, type Answer, type RepositoryCall, type Route } from './route.ts';
import { requiredRun } from './routes-actions.ts';
import { attachment, refusedUrl, signedUrl, storageError } from './signed-urls.ts';
import { knownRepository, type WorkflowRun, type World } from './state.ts';

const READ = [{ actions: 'read' }] as const;

export const artifactRoutes: readonly Route[] = [
  { operation: 'actions/list-workflow-run-artifacts', needs: READ, handle: listOfRun },
  { operation: 'actions/list-artifacts-for-repo', needs: READ, handle: listOfRepository },
  { operation: 'actions/get-artifact', needs: READ, handle: getArtifact },
  { operation: 'actions/delete-artifact', needs: [{ actions: 'write' }], handle: deleteArtifact },
  { operation: 'actions/download-artifact', needs: READ, handle: download },
];

/** Answers a signed download URL of an artifact. */
export async function readBlob(world: World, url: URL, authorization: string | undefined): Promise<Answer> {
  const refusal = refusedUrl(world, url, authorization);
  if (refusal !== undefined) return refusal;
  const artifact = await world.artifacts.get(Number(/^\/artifacts\/(\d+)$/.exec(url.pathname)?.[1]));
  if (artifact === undefined || artifact.expired) return storageError(404, 'BlobNotFound');
  const extension =
    artifact.contentType === 'application/zip' && !artifact.name.endsWith('.zip') ? '.zip' : '';
  return {
    status: 200,
    headers: { 'Content-Disposition': attachment(`${artifact.name}${extension}`) },
    bytes: await world.artifacts.read(artifact.id),
    contentType: artifact.contentType,
  };
}

async function listOfRun(call: RepositoryCall): Promise<Answer> {
  const run = requiredRun(call);
  const artifacts = await call.world.artifacts.list(run.id);
  const descending = call.query.get('direction') !== 'asc';
  return renderList(call, descending ? [...artifacts].reverse() : artifacts);
}

async function listOfRepository(call: RepositoryCall): Promise<Answer> {
  const artifacts = await call.world.artifacts.list();
  return renderList(call, artifacts.filter((artifact) => runOf(call, artifact) !== undefined).reverse());
}

async function getArtifact(call: RepositoryCall): Promise<Answer> {
  return { status: 200, json: render(call, await requiredArtifact(call)) };
}

async function deleteArtifact(call: RepositoryCall): Promise<Answer> {
  await call.world.artifacts.delete((await requiredArtifact(call)).id);
  return { status: 204, empty: true };
}

async function download(call: RepositoryCall): Promise<Answer> {
  if (call.parameters['archive_format'] !== 'zip') throw new Refusal(404, 'Not Found');
  if (call.token === undefined) throw new Refusal(401, 'Requires authentication');
  const artifact = await requiredArtifact(call);
  if (artifact.expired) throw new Refusal(410, 'Artifact has expired');
  const location = signedUrl(call.world, `/artifacts/${artifact.id}`);
  return { status: 302, headers: { Location: location }, empty: true };
}

function renderList(call: RepositoryCall, artifacts: readonly StoredArtifact[]): Answer {
  const name = call.query.get('name');
  const named = artifacts.filter((artifact) => name === null || artifact.name === name);
  const page = paginate(call, named);
  return {
    status: 200,
    headers: page.headers,
    json: { total_count: named.length, artifacts: page.items.map((artifact) => render(call, artifact)) },
  };
}

function render(call: RepositoryCall, artifact: StoredArtifact): Record<string, unknown> {
  const api = `${repositoryUrl(call.world, call.repository)}/actions/artifacts/${artifact.id}`;
  const run = runOf(call, artifact);
  return {
    id: artifact.id,
    node_id: nodeId('Artifact', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.size,
    url: api,
    archive_download_url: `${api}/zip`,
    expired: artifact.expired,
    digest: artifact.digest,
    created_at: artifact.createdAt,
    updated_at: artifact.updatedAt,
    expires_at: artifact.expiresAt,
    workflow_run:
      run === undefined
        ? null
        : {
            id: run.id,
            repository_id: call.repository.id,
            head_repository_id: knownRepository(call.world, run.headRepository).id,
            head_branch: run.headBranch ?? '',
            head_sha: run.headSha,
          },
  };
}

async function requiredArtifact(call: RepositoryCall): Promise<StoredArtifact> {
  const artifact = await call.world.artifacts.get(Number(call.parameters['artifact_id']));
  if (artifact === undefined || runOf(call, artifact) === undefined) throw new Refusal(404, 'Not Found');
  return artifact;
}

function runOf(call: RepositoryCall, artifact: StoredArtifact): WorkflowRun | undefined {
  const run = call.world.runs.get(artifact.runId);
  return run?.repository === call.repository.fullName ? run : undefined;
}
