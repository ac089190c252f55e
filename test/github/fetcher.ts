import { run } from '../../src/main.ts';

/** Fetching as a step of a job, as `dist/fetch.js` starts it. */

await run('fetch');
