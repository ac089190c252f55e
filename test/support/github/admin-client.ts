import type { Admin } from './admin.ts';
import { fromWire, toWire } from './admin-wire.ts';
import { ArtifactStoreError, type ArtifactStore } from './artifact-store.ts';

/** Methods that can be called from another process, by name: `createRun`, `artifacts.list`. Each takes one argument. */
export type RemoteMethods = Readonly<Record<string, (argument: never) => Promise<unknown>>>;

/** A double in another process, with the methods of one in this process but `close`. */
export interface RemoteGitHub extends Admin {
  readonly url: string;
  readonly artifacts: ArtifactStore;
}

const STORE_METHODS = ['create', 'finalize', 'list', 'get', 'read', 'expire', 'delete'] as const;

export function remoteMethods(admin: Admin, artifacts: ArtifactStore): RemoteMethods {
  const store = STORE_METHODS.map((name) => [
    `artifacts.${name}`,
    (argument: never) => (artifacts[name] as (argument: never) => Promise<unknown>).call(artifacts, argument),
  ]);
  return { ...(admin as unknown as RemoteMethods), ...(Object.fromEntries(store) as RemoteMethods) };
}

/** @param url as `main.ts` prints it */
export function connectGitHub(url: string): RemoteGitHub {
  async function call(name: string, argument: unknown): Promise<unknown> {
    const response = await fetch(`${url}/_admin/${name}`, {
      method: 'POST',
      ...(argument === undefined ? {} : { body: JSON.stringify(toWire(argument)) }),
    });
    const answer = (await response.json()) as {
      result?: unknown;
      message?: string;
      status?: 404 | 409 | 410;
    };
    if (response.ok) return fromWire(answer.result) ?? undefined;
    const message = answer.message ?? `admin method ${name} answered ${response.status}`;
    throw answer.status === undefined ? new Error(message) : new ArtifactStoreError(answer.status, message);
  }

  /** An object whose every method is a call. `then` is none, so that it can be awaited. */
  function methods(prefix: string): Record<string, unknown> {
    return new Proxy(
      {},
      {
        get: (_, name) =>
          typeof name === 'string' && name !== 'then'
            ? (argument?: unknown) => call(`${prefix}${name}`, argument)
            : undefined,
      },
    );
  }

  const artifacts = methods('artifacts.') as unknown as ArtifactStore;
  const admin = methods('') as unknown as Admin;
  return new Proxy(admin as RemoteGitHub, {
    get: (target, name) =>
      name === 'url' ? url : name === 'artifacts' ? artifacts : Reflect.get(target, name),
  });
}
