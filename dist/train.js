import { run } from './index.js';

await run('train', new URL('./thread.js', import.meta.url));
