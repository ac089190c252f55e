import path from 'node:path';
import { ModelgateError } from '../../domain/errors.ts';
import { predictionPaths } from '../../domain/policy/policy.ts';
import { withScoredAgain } from '../../domain/run/record-assembly.ts';
import { formatRunRecord } from '../../domain/run/record-text.ts';
import type { RunFile, ScoredAgain } from '../../domain/run/record.ts';
import type { Host } from '../../ports/host.ts';
import type { Evidence, ScorableModel } from '../gather/evidence.ts';
import { portablePath } from '../gather/portable-path.ts';
import { ignoreFolder } from '../gather/recording.ts';
import type { RunFolder } from '../gather/run-folder.ts';
import type { Subject } from '../gather/subjects.ts';

export interface ScoringRequest {
  readonly subject: Subject;
  /** What the rows of today are of; it gets the predictions. */
  readonly run: RunFolder;
  /** Those without a model at hand are passed over. */
  readonly versions: readonly Evidence[];
  readonly signal?: AbortSignal | undefined;
}

/**
 * Scores earlier versions on today's rows, by the recipe's `evaluate` and with the versions' own verified bytes, and writes what
 * came of it into the run. A version that cannot be scored is recorded with the reason: judging then says it.
 */
export async function scoreAgain(
  host: Host,
  { subject, run, versions, signal }: ScoringRequest,
): Promise<RunFolder> {
  const scored: ScoredAgain[] = [];
  const files: RunFile[] = [];
  for (const { side, scorable } of versions) {
    if (!scorable || scored.some((one) => one['content-id'] === scorable.contentId)) continue;
    const { failure, file } = await scoreVersion(host, { subject, run, name: side.name, scorable, signal });
    if (failure !== undefined) host.log.warn(failure);
    if (file) files.push(file);
    scored.push({
      'content-id': scorable.contentId,
      name: side.name,
      ...(file && { predictions: file.path }),
      ...(failure !== undefined && { failure }),
    });
  }
  if (scored.length === 0) return run;
  const record = withScoredAgain(run.record, { versions: scored, files });
  await host.files.write(path.join(run.folder, 'run.json'), formatRunRecord(record));
  return { ...run, record };
}

interface Scoring extends Pick<ScoringRequest, 'subject' | 'run' | 'signal'> {
  readonly name: string;
  readonly scorable: ScorableModel;
}

async function scoreVersion(
  host: Host,
  scoring: Scoring,
): Promise<{ readonly file?: RunFile; readonly failure?: string }> {
  const { subject, run, name, scorable } = scoring;
  const short = scorable.contentId.slice('sha256:'.length, 'sha256:'.length + 12);
  const place = path.posix.join('.modelgate', 'output', subject.model, 'again', short);
  const predictions = path.posix.join(place, `predictions${endingOf(subject)}`);
  await ignoreFolder(host);
  await host.files.remove(place);
  try {
    await scorable.put(path.posix.join(place, 'model'));
    const exitCode = await evaluate(host, scoring, { place, predictions });
    if (exitCode !== 0)
      return { failure: `\`evaluate\` ended with code ${exitCode} for ${name}; its output is in the log.` };
    if ((await host.files.kind(predictions)) !== 'file')
      return { failure: `\`evaluate\` wrote no file to {predictions} for ${name}.` };
    const kept = path.posix.join('evidence', 'again', short, path.posix.basename(predictions));
    await host.files.copy(path.resolve(host.files.root, predictions), path.join(run.folder, kept));
    return { file: { path: kept, ...(await host.files.digest(path.join(run.folder, kept))) } };
  } catch (error) {
    if (!(error instanceof ModelgateError) || isEnded(error, scoring)) throw error;
    return { failure: `${name} could not be scored again: ${error.message}.` };
  } finally {
    await host.files.remove(place);
  }
}

/** Paths in the command are relative to where it runs. */
async function evaluate(
  host: Host,
  { subject, name, signal }: Scoring,
  { place, predictions }: { readonly place: string; readonly predictions: string },
): Promise<number> {
  const { model, recipe } = subject;
  const folder = path.resolve(host.context.workspace, recipe.path);
  const seen = (file: string) => plain(portablePath(folder, path.resolve(host.files.root, file)));
  const command = (recipe.evaluate as string)
    .replaceAll('{model}', seen(path.posix.join(place, 'model')))
    .replaceAll('{predictions}', seen(predictions));
  const options = {
    command,
    cwd: folder,
    env: { MODELGATE_MODEL: model, MODELGATE_VERSION: name },
    onLine: host.log.info,
    ...(signal && { signal }),
  };
  const { exitCode } = await host.log.group(`${model}: evaluate ${name}`, () => host.processes.run(options));
  return exitCode;
}

/** @throws ModelgateError INPUT_INVALID for a path in which a shell would read more than a path */
function plain(file: string): string {
  if (/^[\w./-]+$/.test(file)) return file;
  const message = `\`evaluate\` would get the path ${JSON.stringify(file.slice(0, 200))}`;
  const hint = 'A path in a command has letters, digits, `.`, `_`, `-` and `/` only: rename the folder.';
  throw new ModelgateError({ code: 'INPUT_INVALID', message, hint });
}

/** The file is of the kind that the recipe names: `.csv.gz`. */
function endingOf({ recipe }: Subject): string {
  return /(?:\.[A-Za-z0-9]{1,10}){1,2}$/.exec(predictionPaths(recipe.predictions)[0] ?? '')?.[0] ?? '';
}

/** This process is told to end, which is no fault of the version; a time limit is. */
function isEnded({ code }: ModelgateError, { signal }: Scoring): boolean {
  return code === 'CANCELLED' && signal?.aborted !== true;
}
