import { train } from '../../src/actions/train.ts';
import { localHost } from '../../src/host.ts';
import type { Action } from '../../src/runtime/define-action.ts';
import { runJob } from '../../src/runtime/job.ts';

/** Training as a step of a job, with a job's log and environment, over the local host. */

await runJob(train as unknown as Action, localHost);
