import { run } from './index.js';

await run('check', new URL('./thread.js', import.meta.url));
