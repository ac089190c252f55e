import { run } from './index.js';

await run('report', new URL('./thread.js', import.meta.url));
