import { ask, openScene, type Ask, type Reply, type Scene } from './scene.ts';
import type { GitHubOptions } from '../support/github/double.ts';

/** A scene with tokens of a job that may write and of an administrator. */
export interface RegistryScene extends Scene {
  /** A job's, with `contents: write`. */
  readonly writer: string;
  /** A person's, with every right. */
  readonly owner: string;
  /** A request as the job that may write. */
  write(path: string, options?: Ask): Promise<Reply>;
  /** A new release as the job that may write. */
  release(fields: Readonly<Record<string, unknown>>): Promise<Reply>;
  upload(release: { readonly upload_url: string }, name: string, bytes: Uint8Array): Promise<Reply>;
  graphql(query: string, variables?: Readonly<Record<string, unknown>>, token?: string): Promise<Reply>;
}

export async function openRegistry(options: GitHubOptions = {}): Promise<RegistryScene> {
  const scene = await openScene(options);
  const { github } = scene;
  const repository = 'acme/models';
  const { token: writer } = await github.createToken({
    repository,
    kind: 'actions',
    permissions: { contents: 'write' },
  });
  const { token: owner } = await github.createToken({
    repository,
    kind: 'user',
    permissions: { contents: 'write', administration: 'write', issues: 'write' },
  });
  const write = (path: string, asked: Ask = {}) => scene.ask(path, { token: writer, ...asked });
  return {
    ...scene,
    writer,
    owner,
    write,
    release: (body) => write('/releases', { method: 'POST', body }),
    upload: (release, name, bytes) => send(`${release.upload_url}`, { name, bytes, token: writer }),
    graphql: (query, variables = {}, token = writer) =>
      ask(`${github.url}/graphql`, { method: 'POST', token, body: { query, variables } }),
  };
}

async function send(
  template: string,
  wanted: { readonly name: string; readonly bytes: Uint8Array; readonly token: string },
): Promise<Reply> {
  const { name, bytes, token } = wanted;
  const url = template.replace('{?name,label}', `?name=${encodeURIComponent(name)}`);
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' },
    body: Buffer.from(bytes),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: JSON.parse(text) as unknown };
}
