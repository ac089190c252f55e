import type { PayloadRepository } from './payloads.ts';

export interface OwnerPlace {
  readonly payload: PayloadRepository;
  readonly ownerToken: string;
}

/** REST as an owner, below `/repos/<owner>/<name>`; `undefined` for an empty answer. @throws on a status of 400 or above */
export async function ownerRequest(
  { payload, ownerToken }: OwnerPlace,
  request: { readonly method: string; readonly path: string; readonly body?: object | undefined },
): Promise<unknown> {
  const { method, path, body } = request;
  const response = await fetch(`${payload.apiUrl}/repos/${payload.name}${path}`, {
    method,
    headers: { authorization: `Bearer ${ownerToken}`, accept: 'application/vnd.github+json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}

/** Path of the release of a tag, the published one first. @throws where there is none */
export async function releasePath(place: OwnerPlace, tag: string): Promise<string> {
  for (let page = 1; ; page += 1) {
    const path = `/releases?per_page=100&page=${page}`;
    const found = (await ownerRequest(place, { method: 'GET', path })) as readonly ListedRelease[];
    const named = found.filter((release) => release.tag_name === tag);
    const release = named.find(({ draft }) => !draft) ?? named[0];
    if (release !== undefined) return `/releases/${release.id}`;
    if (found.length < 100) throw new Error(`there is no release ${tag} in ${place.payload.name}`);
  }
}

interface ListedRelease {
  readonly id: number;
  readonly tag_name: string;
  readonly draft: boolean;
}
