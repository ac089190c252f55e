import { type Fault, ModelgateError, throwFaults } from '../../domain/errors.ts';
import type { Processes } from '../../ports/processes.ts';
import type { Spark, SparkRequest } from '../../ports/spark.ts';
import type { Log } from '../../ports/system.ts';
import { sparkProgram } from './program.ts';

export interface SparkOptions {
  /** Environment of this process. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The program of engines/spark; absolute. */
  readonly job: string;
  /** Where it runs; absolute. */
  readonly directory: string;
  readonly processes: Processes;
  readonly log: Pick<Log, 'info' | 'debug'>;
}

const mark = 'modelgate fault: ';

export function sparkOf({ env, job, directory, processes, log }: SparkOptions): Spark {
  return {
    async sumUp(request) {
      const [program, ...before] = await sparkProgram(env);
      const faults: string[] = [];
      let isChatter = false;
      const onLine = (line: string): void => {
        isChatter = isOwnDoing(line, isChatter);
        if (line.startsWith(mark)) faults.push(line.slice(mark.length));
        else if (isChatter) log.debug(line);
        else log.info(line);
      };
      const command = [program, ...before, job, ...sparkArguments(request)] as const;
      const { exitCode } = await processes.run({ command, cwd: directory, onLine });
      throwFaults(faults.map((message) => faultOf(request, message)));
      if (exitCode === 0) return;
      const message = `Spark ended with code ${exitCode} before the rows were summed up; its output is in the log`;
      const hint = 'Follow what Spark says there; docs/spark.md has the versions and packages that it needs.';
      throw new ModelgateError({ code: 'ENGINE_UNAVAILABLE', message, hint });
    },
  };
}

/** Each value is glued to its name: whatever a policy calls a column, it is no option of its own. */
export function sparkArguments({ rows, format, columns, output }: SparkRequest): readonly string[] {
  const { id, label, score, baseline, positive = 1, threshold = 0.5, slices = [] } = columns;
  return [
    ...rows.map((place) => `--candidate=${place}`),
    `--format=${format}`,
    `--id=${id}`,
    `--label=${label}`,
    `--score=${String(score)}`,
    ...(baseline === undefined ? [] : [`--baseline-score=${baseline}`]),
    `--positive=${positive}`,
    `--threshold=${threshold}`,
    ...slices.map((column) => `--slice=${column}`),
    `--output=${output}`,
  ];
}

/** What Spark tells of its own doings, which may take several lines. */
function isOwnDoing(line: string, before: boolean): boolean {
  if (/^\S+ \S+ (?:INFO|DEBUG|TRACE) /.test(line)) return true;
  return (
    before &&
    !/^(?:\S+ \S+ (?:WARN|ERROR|FATAL) |Traceback|usage:|\w+(?:\.\w+)*(?:Error|Exception))/.test(line)
  );
}

function faultOf({ rows }: SparkRequest, message: string): Fault {
  return {
    code: 'PREDICTIONS_INVALID',
    message: message.slice(0, 600),
    place: { path: rows[0] as string },
    hint: 'The names stand under `predictions` in the policy.',
  };
}
