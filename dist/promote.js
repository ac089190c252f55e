import { run } from './index.js';

await run('promote', new URL('./thread.js', import.meta.url));
