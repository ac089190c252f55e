import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { ModelgateError } from '../domain/errors.ts';
import type { KeptRun } from '../ports/runs.ts';
import type { Files } from '../ports/system.ts';
import { extractArchive } from './archive.ts';
import type { Octokit } from './client.ts';

interface Download {
  readonly repo: { readonly owner: string; readonly repo: string };
  readonly run: KeptRun;
  readonly directory: string;
  readonly files: Files;
}

/**
 * Downloads an artifact, holds its bytes against the size and digest that GitHub states, and unpacks it.
 * The signed address that GitHub redirects to is fetched without our token.
 */
export async function downloadArtifact(
  octokit: Octokit,
  { repo, run, directory, files }: Download,
): Promise<void> {
  const target = path.resolve(files.root, directory);
  const archive = `${target}.${randomUUID()}.zip`;
  await mkdir(path.dirname(target), { recursive: true });
  try {
    await download(await addressOf(octokit, { repo, run }), { archive, run });
    const { sha256 } = await files.digest(archive);
    if (run.digest !== undefined && run.digest !== sha256) {
      throw invalid(run, `its bytes have ${sha256}, GitHub states ${run.digest}`);
    }
    await extractArchive(archive, target);
  } finally {
    await rm(archive, { force: true });
  }
}

async function addressOf(octokit: Octokit, { repo, run }: Pick<Download, 'repo' | 'run'>): Promise<string> {
  const { headers } = await octokit.request(
    'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
    {
      ...repo,
      artifact_id: run.id,
      archive_format: 'zip',
      request: { redirect: 'manual' },
    },
  );
  if (!headers.location) throw invalid(run, 'GitHub names no address to download it from');
  return headers.location;
}

async function download(address: string, { archive, run }: { archive: string; run: KeptRun }): Promise<void> {
  const limit = run.size ?? 0;
  let received = 0;
  const bounded = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      received += chunk.length;
      done(
        received > limit ? invalid(run, `it is larger than the ${limit} bytes that GitHub states`) : null,
        chunk,
      );
    },
  });
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(600_000) });
    if (!answer.ok || !answer.body) throw new Error(`status ${answer.status}`);
    await pipeline(Readable.fromWeb(answer.body as ReadableStream), bounded, createWriteStream(archive));
  } catch (cause) {
    if (cause instanceof ModelgateError) throw cause;
    const message = `The artifact ${run.name} of workflow run ${run.workflowRun} could not be downloaded`;
    throw new ModelgateError({ code: 'GITHUB_UNAVAILABLE', message, hint: 'Run the job again.' }, { cause });
  }
}

function invalid(run: KeptRun, why: string): ModelgateError {
  const message = `The artifact ${run.name} of workflow run ${run.workflowRun} is not used: ${why}`;
  return new ModelgateError({
    code: 'ARTIFACT_INVALID',
    message,
    hint: 'Run the workflow of the base branch again.',
  });
}
