import type { Answer, Needs } from './route.ts';
import { errorAnswer } from './route.ts';
import type { Access, Permissions, Repository, Token, World } from './state.ts';

export const ACTIONS_LOGIN = 'github-actions[bot]';
export const ACTIONS_ID = 41898282;

export type Identity =
  | { readonly kind: 'none' }
  | { readonly kind: 'invalid' }
  | { readonly kind: 'token'; readonly token: Token };

/** Who asks, by the Authorization header. An unknown or expired token is invalid, also for public data, as on GitHub. */
export function identify(world: World, header: string | undefined): Identity {
  if (header === undefined) return { kind: 'none' };
  const value = /^(?:bearer|token)\s+(\S+)$/i.exec(header)?.[1];
  const token = value === undefined ? undefined : world.tokens.get(value);
  if (token === undefined || expired(world, token)) return { kind: 'invalid' };
  return { kind: 'token', token };
}

/** Permissions as written in a workflow (`pull-requests`) or in GitHub's API (`pull_requests`). */
export function normalizedPermissions(permissions: Permissions): Permissions {
  return Object.fromEntries(
    Object.entries(permissions).map(([name, access]) => [name.replaceAll('-', '_'), access]),
  );
}

/** Whether the token may know that the repository exists. */
export function sees(token: Token | undefined, repository: Repository): boolean {
  return !repository.private || (token !== undefined && belongs(token, repository));
}

/** Whether the token may push, which GitHub shows in a repository's `permissions`. */
export function pushes(token: Token | undefined, repository: Repository): boolean {
  return token !== undefined && belongs(token, repository) && token.permissions['contents'] === 'write';
}

/**
 * The refusal of a request whose token lacks a permission; `undefined` where it may go on. A workflow token needs its
 * permission for its own repository even where that is public, so that what passes here passes in a private one too.
 */
export function refusalFor(options: {
  readonly token: Token | undefined;
  readonly repository: Repository;
  readonly needs: Needs;
}): Answer | undefined {
  const { token, repository, needs } = options;
  if (needs.length === 0) return undefined;
  const reading = needs.some((all) => Object.values(all).every((access) => access === 'read'));
  if (token === undefined || !belongs(token, repository)) {
    if (reading) return undefined;
    return token === undefined
      ? errorAnswer(401, 'Requires authentication')
      : withNeeds(errorAnswer(403, notAccessible(token)), needs);
  }
  const allowed = needs.some((all) =>
    Object.entries(all).every(([name, access]) => grants(token.permissions[name], access)),
  );
  return allowed ? undefined : withNeeds(errorAnswer(403, notAccessible(token)), needs);
}

function grants(held: Access | undefined, needed: 'read' | 'write'): boolean {
  return held === 'write' || (held === 'read' && needed === 'read');
}

function belongs(token: Token, repository: Repository): boolean {
  return token.repository.toLowerCase() === repository.fullName.toLowerCase();
}

function expired(world: World, token: Token): boolean {
  return token.expiresAt !== undefined && Date.parse(token.expiresAt) <= world.now().getTime();
}

function notAccessible(token: Token): string {
  return `Resource not accessible by ${token.kind === 'actions' ? 'integration' : 'personal access token'}`;
}

function withNeeds(answer: Answer, needs: Needs): Answer {
  const accepted = needs
    .map((all) =>
      Object.entries(all)
        .map(([name, access]) => `${name}=${access}`)
        .join(','),
    )
    .join('; ');
  return { ...answer, headers: { ...answer.headers, 'X-Accepted-GitHub-Permissions': accepted } };
}
