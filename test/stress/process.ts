import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import type { Order, Outcome } from './actor.ts';

/** An actor in a process of its own; started again whenever it was killed. */
export interface Actor {
  /** `undefined`: it was killed before it could answer. */
  run(order: Order): Promise<Outcome | undefined>;
  kill(): void;
  close(): void;
}

export function startActor(): Actor {
  let child: Promise<ChildProcess> | undefined;
  const alive = () => (child ??= launch());
  return {
    async run(order) {
      const actor = await alive();
      return new Promise((resolve) => {
        const onMessage = (outcome: Outcome) => done(outcome);
        const onExit = () => {
          child = undefined;
          done(undefined);
        };
        const done = (outcome: Outcome | undefined) => {
          actor.off('message', onMessage).off('exit', onExit);
          resolve(outcome);
        };
        actor.on('message', onMessage).on('exit', onExit);
        actor.send(order);
      });
    },
    kill: () => void child?.then((actor) => actor.kill('SIGKILL')),
    close: () => void child?.then((actor) => actor.kill('SIGKILL')),
  };
}

function launch(): Promise<ChildProcess> {
  const child = fork(path.join(import.meta.dirname, 'actor.ts'), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child));
    child.once('exit', (code) => reject(new Error(`the actor ended with ${code} before it was ready`)));
  });
}
