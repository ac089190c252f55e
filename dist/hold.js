import { run } from './index.js';

await run('hold', new URL('./thread.js', import.meta.url));
