import { run } from './index.js';

await run('compare', new URL('./thread.js', import.meta.url));
