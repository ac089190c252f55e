import { readFileSync } from 'node:fs';

/** The answer to the first question of an action that judges: where does the default branch stand? */
export interface Early {
  readonly branch: string;
  /** `undefined`: no answer that can be used; it is asked again, with retries. */
  readonly commit: Promise<string | undefined>;
}

/**
 * Asks it by plain fetch while the action's code is still loading, which takes longer than the answer. Needs nothing but
 * Node: whatever is unusual (a proxy, no token, an odd event) is left to the client.
 */
export function askEarly(env: Readonly<Record<string, string | undefined>>): Early | undefined {
  const token = env['INPUT_GITHUB-TOKEN'];
  const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, GITHUB_EVENT_PATH: event } = env;
  const proxied = Object.keys(env).some((name) => /^https?_proxy$/i.test(name));
  if (!token || !api || !repository || !event || proxied) return undefined;
  const branch = defaultBranchOf(event);
  if (branch === undefined) return undefined;
  const headers = {
    accept: 'application/vnd.github.sha',
    authorization: `Bearer ${token}`,
    'user-agent': 'modelgate',
  };
  const commit = fetch(`${api}/repos/${repository}/commits/${encodeURIComponent(branch)}`, {
    headers,
    signal: AbortSignal.timeout(10_000),
  })
    .then(async (answer) => (answer.ok ? commitIn(await answer.text()) : undefined))
    .catch(() => undefined);
  return { branch, commit };
}

function defaultBranchOf(file: string): string | undefined {
  try {
    const payload = JSON.parse(readFileSync(file, 'utf8')) as { repository?: { default_branch?: string } };
    return payload.repository?.default_branch;
  } catch {
    return undefined;
  }
}

function commitIn(text: string): string | undefined {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text.trim()) ? text.trim() : undefined;
}
