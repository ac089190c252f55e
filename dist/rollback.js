import { run } from './index.js';

await run('rollback', new URL('./thread.js', import.meta.url));
