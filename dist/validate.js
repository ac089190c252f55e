import { run } from './index.js';

await run('validate', new URL('./thread.js', import.meta.url));
