import path from 'node:path';
import { ModelgateError } from '../../domain/errors.ts';
import { parseBaseline } from '../../domain/run/baseline.ts';
import type { Host } from '../../ports/host.ts';
import type { Ledger } from '../../ports/ledger.ts';
import { baselineOfCommit } from './baseline-commit.ts';
import { baselineOfPushes } from './baseline-pushes.ts';
import { baselineOfHolder, baselineOfRelease } from './baseline-release.ts';
import type { Candidate } from './candidate.ts';
import { readMetricFiles, sideOfRecord } from './candidate.ts';
import {
  emptyEvidence as empty,
  type Evidence,
  evidenceOfRun,
  ofAnotherModel,
  orUnreadable,
} from './evidence.ts';
import type { Policies } from './policies.ts';
import { openRun } from './run-folder.ts';
import type { Subject } from './subjects.ts';

export interface BaselineRequest {
  readonly host: Host;
  readonly subject: Subject;
  readonly policies: Policies;
  /** It may still be read while the baseline is looked for. */
  readonly candidate: Candidate | Promise<Candidate>;
  /** As the input says it. */
  readonly baseline: string;
  readonly base: string | undefined;
  /** Whose holder `auto` means; default: the last of the model's stages. */
  readonly stage?: string | undefined;
  /** The model's `state.json`, where it was asked for before. */
  readonly ledgerState?: ReturnType<Ledger['state']> | undefined;
}

export interface Baseline {
  /** `undefined`: there is none. */
  readonly evidence: Evidence | undefined;
  /** Why there is none, or why this one, in a sentence. */
  readonly note: string;
}

/** What the candidate is held against. */
export async function gatherBaseline(request: BaselineRequest): Promise<Baseline> {
  const { subject, baseline } = request;
  const name = parseBaseline(baseline, subject.stages);
  switch (name.kind) {
    case 'none':
      return { evidence: undefined, note: 'No baseline was asked for.' };
    case 'auto':
      return automatic(request);
    case 'ref':
      return ofRef(request, name.ref);
    case 'path':
      return ofPath(request, name.path);
    case 'stage':
    case 'version':
      return baselineOfRelease(request, name);
  }
}

/**
 * The version that holds the stage; else the newest fitting run of a push to the base branch; else the files as the base
 * commit has them; else none.
 */
async function automatic(request: BaselineRequest): Promise<Baseline> {
  const { base, subject } = request;
  const candidate = await request.candidate;
  if (candidate.evidence.predictions?.columns.baseline !== undefined) return ofColumns(candidate.evidence);
  const held = await baselineOfHolder(request);
  if (held) return held;
  if (base === undefined) return { evidence: undefined, note: 'There is no commit before this one.' };
  const pushed = await baselineOfPushes(request, base);
  if (pushed.evidence) return { evidence: pushed.evidence, note: newestRun(request) };
  const committed = await baselineOfCommit(request, {
    commit: base,
    shown: `${request.host.context.baseBranch} at ${base.slice(0, 7)}`,
  });
  if (committed) return { evidence: committed, note: 'The file as the base commit has it.' };
  if (pushed.expired === undefined)
    return { evidence: undefined, note: 'The base has neither a kept run nor the file.' };
  const { evidence } = candidate;
  const detail = `The baseline was the artifact ${pushed.expired.name}, which has expired. Run the workflow of ${request.host.context.baseBranch} again`;
  const side = { kind: 'run', name: pushed.expired.name, commit: pushed.expired.commit } as const;
  return {
    evidence: { ...empty, side, unreadable: [detail], candidates: evidence.candidates },
    note: `Model ${subject.model}: ${detail}.`,
  };
}

function newestRun({ host }: BaselineRequest): string {
  const { host: kind, baseBranch } = host.context;
  return kind === 'local'
    ? `The run that the check kept on ${baseBranch}.`
    : 'The newest run of a push to the base branch.';
}

async function ofRef(request: BaselineRequest, ref: string): Promise<Baseline> {
  const commit = await request.host.repository.resolve(ref);
  if (commit === undefined) {
    throw new ModelgateError({
      code: 'REF_UNKNOWN',
      message: `Input \`baseline\`: there is no git ref \`${ref}\``,
    });
  }
  const evidence = await baselineOfCommit(request, { commit, shown: `${ref} at ${commit.slice(0, 7)}` });
  if (evidence) return { evidence, note: `The file at ${ref}, as asked for.` };
  const hint = 'Name a ref whose commit holds the metrics file, or a path.';
  throw new ModelgateError({
    code: 'BASELINE_UNAVAILABLE',
    message: `At ${ref} the metrics file is not there`,
    hint,
  });
}

async function ofPath({ host, subject }: BaselineRequest, location: string): Promise<Baseline> {
  const { files } = host;
  const note = 'The path that was asked for.';
  const unreadable: string[] = [];
  if (!(await files.exists(location))) {
    const hint = 'The path is relative to `working-directory`.';
    throw new ModelgateError({
      code: 'FILE_MISSING',
      message: 'Input `baseline` names nothing that is there',
      place: { path: location },
      hint,
    });
  }
  if ((await files.isDirectory(location)) || path.basename(location) === 'run.json') {
    const side = { kind: 'run', name: location } as const;
    const run = await orUnreadable(unreadable, () => openRun(host, location));
    if (!run) return { evidence: { ...empty, side, unreadable }, note };
    if (run.record.model !== subject.model)
      return { evidence: ofAnotherModel(run.record.model, subject), note };
    return { evidence: await evidenceOfRun(host, run, { side: sideOfRecord(run.record) }), note };
  }
  const values = await orUnreadable(unreadable, () =>
    readMetricFiles(host, [path.resolve(files.root, location)]),
  );
  return {
    evidence: { ...empty, side: { kind: 'file', name: location }, values: values ?? new Map(), unreadable },
    note,
  };
}

function ofColumns({ candidates, predictions }: Evidence): Baseline {
  const side = { kind: 'columns', name: `column ${predictions?.columns.baseline}` } as const;
  return {
    evidence: { ...empty, side, candidates },
    note: 'The baseline’s values stand in the candidate’s own file.',
  };
}
