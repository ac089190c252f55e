import { run } from '../../src/main.ts';

/** The check as a step of a job runs it, set up by its environment. */
await run('check');
