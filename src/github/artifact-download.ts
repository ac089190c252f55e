import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { setTimeout as sleep } from 'node:timers/promises';
import { ModelgateError } from '../domain/errors.ts';
import type { KeptRun } from '../ports/runs.ts';
import type { Files } from '../ports/system.ts';
import { type ArchiveLimits, extractArchive } from './archive.ts';
import type { Octokit } from './client.ts';
import { GitHubRefusal } from './refusal.ts';

interface Download {
  readonly repo: { readonly owner: string; readonly repo: string };
  readonly run: StatedArtifact;
  readonly directory: string;
  readonly files: Files;
  readonly waits?: DownloadWaits;
  /** Default: those of a run. */
  readonly limits?: ArchiveLimits;
}

/** What GitHub says of an artifact. */
type StatedArtifact = Pick<KeptRun, 'id' | 'name' | 'workflowRun' | 'size'> & {
  readonly digest?: string | undefined;
};

/** In milliseconds. */
export interface DownloadWaits {
  /** Before each try after the first. */
  readonly pauses: readonly number[];
  /** How long the storage may send nothing. There is no limit to the whole: a large model takes its time. */
  readonly idle: number;
}

const usualWaits: DownloadWaits = { pauses: [500, 2_000, 8_000], idle: 60_000 };

/**
 * Downloads an artifact, holds its bytes against the size and digest that GitHub states, and unpacks it.
 * The signed address that GitHub redirects to is fetched without our token.
 */
export async function downloadArtifact(octokit: Octokit, options: Download): Promise<void> {
  const { run, directory, files } = options;
  const target = path.resolve(files.root, directory);
  const archive = `${target}.${randomUUID()}.zip`;
  await mkdir(path.dirname(target), { recursive: true });
  try {
    await downloadTo(archive, octokit, options);
    const { sha256 } = await files.digest(archive);
    if (run.digest !== undefined && run.digest !== sha256) {
      throw invalid(run, `its bytes have ${sha256}, GitHub states ${run.digest}`);
    }
    await extractArchive(archive, target, options.limits);
  } finally {
    await rm(archive, { force: true });
  }
}

async function downloadTo(archive: string, octokit: Octokit, options: Download): Promise<void> {
  const { run, waits = usualWaits } = options;
  for (let attempt = 0; ; attempt++) {
    // Asked for again at each try: the address is valid for a minute.
    const address = await addressOf(octokit, options);
    try {
      return await transfer(address, { archive, run, octokit, idle: waits.idle });
    } catch (cause) {
      if (cause instanceof ModelgateError) throw cause;
      const pause = waits.pauses[attempt];
      if (pause === undefined) throw lost(run, cause);
      await sleep(pause);
    }
  }
}

async function addressOf(octokit: Octokit, { repo, run }: Pick<Download, 'repo' | 'run'>): Promise<string> {
  try {
    const { headers } = await octokit.request(
      'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
      { ...repo, artifact_id: run.id, archive_format: 'zip', request: { redirect: 'manual' } },
    );
    if (headers.location) return headers.location;
  } catch (error) {
    const isGone = error instanceof GitHubRefusal && (error.answered === 404 || error.answered === 410);
    throw isGone ? invalid(run, 'it has expired, or somebody deleted it', error) : error;
  }
  throw invalid(run, 'GitHub names no address to download it from');
}

interface Transfer {
  readonly archive: string;
  readonly run: StatedArtifact;
  readonly octokit: Octokit;
  readonly idle: number;
}

async function transfer(address: string, { archive, run, octokit, idle }: Transfer): Promise<void> {
  const limit = run.size ?? 0;
  const stalled = new AbortController();
  const giveUp = () => stalled.abort(new Error(`no bytes for ${idle / 1000} s`));
  let timer = setTimeout(giveUp, idle);
  let received = 0;
  const bounded = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      clearTimeout(timer);
      timer = setTimeout(giveUp, idle);
      received += chunk.length;
      if (received > limit) done(invalid(run, `it is larger than the ${limit} bytes that GitHub states`));
      else done(null, chunk);
    },
  });
  try {
    const answer = await fetchOf(octokit)(address, { signal: stalled.signal });
    if (!answer.ok || !answer.body) throw new Error(`status ${answer.status}`);
    await pipeline(Readable.fromWeb(answer.body as ReadableStream), bounded, createWriteStream(archive));
  } finally {
    clearTimeout(timer);
  }
}

/** The client's own, which goes through the proxy that the runner is set up with. */
function fetchOf(octokit: Octokit): typeof fetch {
  return (octokit.request.endpoint.DEFAULTS.request?.['fetch'] as typeof fetch | undefined) ?? fetch;
}

function lost(run: StatedArtifact, cause: unknown): ModelgateError {
  const message = `The artifact ${run.name} of workflow run ${run.workflowRun} could not be downloaded`;
  return new ModelgateError({ code: 'GITHUB_UNAVAILABLE', message, hint: 'Run the job again.' }, { cause });
}

function invalid(run: StatedArtifact, why: string, cause?: unknown): ModelgateError {
  const message = `The artifact ${run.name} of workflow run ${run.workflowRun} is not used: ${why}`;
  const hint = 'Run the workflow that made it again.';
  return new ModelgateError({ code: 'ARTIFACT_INVALID', message, hint }, { cause });
}
