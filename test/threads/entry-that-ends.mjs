import { parentPort } from 'node:worker_threads';

// As a thread that runs out of memory: it ends with a task in hand.
parentPort.on('message', () => process.exit(1));
