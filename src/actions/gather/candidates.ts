import path from 'node:path';
import { type Fault, ModelgateError, throwFaults } from '../../domain/errors.ts';
import type { Host } from '../../ports/host.ts';
import {
  type Candidate,
  candidateOfRun,
  type CandidateRequest,
  readMetricFiles,
  sideOfRecord,
} from './candidate.ts';
import { evidenceOfRun } from './evidence.ts';
import { recordRun } from './recording.ts';
import type { RunFolder } from './run-folder.ts';

/** One of several candidates, by the path that it was named by. */
export interface NamedCandidate {
  readonly name: string;
  readonly candidate: Candidate & { readonly run: RunFolder };
}

/** Pairs of them are compared, too: there are half the square of it. */
const mostCandidates = 100;

/** Where runs of single metric files are recorded while it is decided which is the best. */
export function candidatesFolderOf(model: string): string {
  return path.posix.join('.modelgate', 'candidates', model);
}

/**
 * The runs and metric files that the paths and globs name, each once, in the order of their names. The very same run in two places is one
 * candidate.
 * @throws ModelgateError with a fault for each that is missing or cannot be read: none is left out
 */
export async function gatherCandidates(
  request: CandidateRequest,
  patterns: readonly string[],
): Promise<readonly NamedCandidate[]> {
  const { host } = request;
  const names = await locate(host, patterns);
  const faults: Fault[] = [];
  const found: NamedCandidate[] = [];
  for (const [at, name] of names.entries()) {
    try {
      const candidate = await open(request, { name, at });
      const { unreadable } = candidate.evidence;
      faults.push(...unreadable.map((detail) => unreadableFault(name, detail)));
      const twin = found.find((one) => one.candidate.run.record.id === candidate.run.record.id);
      if (twin) host.log.info(`${name} is the very run of ${twin.name}: they are one candidate.`);
      else found.push({ name, candidate });
    } catch (error) {
      if (!(error instanceof ModelgateError)) throw error;
      faults.push(...error.faults.map((fault) => named(name, fault)));
    }
  }
  throwFaults(faults);
  return found;
}

async function locate({ files }: Host, patterns: readonly string[]): Promise<readonly string[]> {
  const faults: Fault[] = [];
  const names = new Set<string>();
  for (const pattern of patterns) {
    const plain = pattern.replace(/\/+$/, '');
    if (await files.isDirectory(plain)) {
      names.add(plain);
      continue;
    }
    const matches = await files.glob([plain, `${plain}/run.json`]);
    const runs = matches.filter((file) => path.basename(file) === 'run.json').map(folderOf);
    // What lies in a run's folder is the run's.
    const others = matches.filter((file) => !runs.some((run) => run === '.' || file.startsWith(`${run}/`)));
    if (matches.length === 0) faults.push(missing(pattern));
    for (const name of [...runs, ...others]) names.add(name);
  }
  throwFaults(faults);
  if (names.size <= mostCandidates) return [...names].sort();
  throw new ModelgateError({
    code: 'INPUT_INVALID',
    message: `Input \`candidates\` names ${names.size} of them, and at most ${mostCandidates} are compared`,
    hint: 'Choose among fewer: each one more makes it harder for all of them to pass.',
  });
}

async function open(
  request: CandidateRequest,
  { name, at }: { readonly name: string; readonly at: number },
): Promise<NamedCandidate['candidate']> {
  const { host, subject } = request;
  if (await host.files.isDirectory(name)) return candidateOfRun(request, name);
  const file = path.resolve(host.files.root, name);
  const values = await readMetricFiles(host, [file]);
  // Nothing says that these very inputs gave this file: of several at most one did.
  const run = await recordRun({
    host,
    subject,
    sources: { metrics: [file], model: [], named: true },
    values,
    inputsDigest: undefined,
    folder: path.posix.join(candidatesFolderOf(subject.model), String(at)),
  });
  return { evidence: await evidenceOfRun(host, run, { side: sideOfRecord(run.record) }), run };
}

function folderOf(file: string): string {
  return path.posix.dirname(file);
}

function named(name: string, fault: Fault): Fault {
  return { ...fault, message: `Candidate \`${name}\`: ${fault.message}` };
}

function unreadableFault(name: string, detail: string): Fault {
  return { code: 'FILE_UNREADABLE', message: `Candidate \`${name}\` cannot be read: ${detail}` };
}

function missing(pattern: string): Fault {
  return {
    code: 'FILE_MISSING',
    message: 'Input `candidates` names nothing that is there',
    place: { path: pattern },
    hint: 'Name folders of runs or metric files, one a line; paths are relative to `working-directory`.',
  };
}
