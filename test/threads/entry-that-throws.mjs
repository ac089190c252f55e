import { parentPort } from 'node:worker_threads';

parentPort.on('message', () => {
  throw new Error('something that nobody thought of');
});
