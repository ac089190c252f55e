import type { References } from '../ports/references.ts';
import type { Files } from '../ports/system.ts';
import type { HttpsOptions } from './https.ts';

export interface ReferenceOptions extends Pick<HttpsOptions, 'warn' | 'waits' | 'ca'> {
  readonly files: Files;
  /** Whether `file:` is read: on a shell, where it is somebody's own machine. */
  readonly ownMachine: boolean;
}

/** Which addresses are read: `https:`, and `file:` on a shell. What needs an account is fetched by its own tool. */
export function referenceObstacle(ownMachine: boolean): References['obstacle'] {
  return (uri) => {
    const url = URL.canParse(uri) ? new URL(uri) : undefined;
    if (url?.protocol === 'https:')
      return url.username === '' && url.password === '' ? undefined : 'it holds a user or a password';
    if (url?.protocol !== 'file:')
      return url ? `\`${url.protocol}\` is not read here` : 'it is no address with a scheme';
    if (url.host !== '') return 'it names a file of another machine';
    return ownMachine ? undefined : 'files of the machine are only read on a shell';
  };
}
