import { run } from './index.js';

await run('fetch', new URL('./thread.js', import.meta.url));
