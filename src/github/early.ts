import { readFileSync } from 'node:fs';

/** The answer to the first question of an action that judges: where does the default branch stand? */
export interface Early {
  readonly branch: string;
  /** `undefined`: no answer that can be used; it is asked again, with retries. */
  readonly commit: Promise<string | undefined>;
}

/** Milliseconds that the question is given to get on its way: two round trips for a connection with TLS. */
const patience = 100;

/**
 * Asks it before the action's code is loaded, which takes longer than the answer. Settles when the question is on its way:
 * while code is evaluated no connection makes progress. Uses nothing but Node's own client, which is there sooner than
 * `fetch`; whatever is unusual (a proxy, no token, an odd event) is left to the action's client.
 */
export async function askEarly(
  env: Readonly<Record<string, string | undefined>>,
): Promise<Early | undefined> {
  const token = env['INPUT_GITHUB-TOKEN'];
  const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, GITHUB_EVENT_PATH: event } = env;
  const proxied = Object.keys(env).some((name) => /^https?_proxy$/i.test(name));
  if (!token || !api || !repository || !event || proxied) return undefined;
  const branch = defaultBranchOf(event);
  if (branch === undefined) return undefined;
  const url = `${api}/repos/${repository}/commits/${encodeURIComponent(`heads/${branch}`)}`;
  const { sent, commit } = await ask(url, token);
  await sent;
  return { branch, commit };
}

interface Asked {
  readonly sent: Promise<void>;
  readonly commit: Promise<string | undefined>;
}

async function ask(url: string, token: string): Promise<Asked> {
  const { request } = await (url.startsWith('https:') ? import('node:https') : import('node:http'));
  let onSent = () => {};
  const sent = new Promise<void>((resolve) => (onSent = resolve));
  const commit = new Promise<string | undefined>((resolve) => {
    const lost = () => {
      onSent();
      resolve(undefined);
    };
    try {
      const headers = {
        accept: 'application/vnd.github.sha',
        authorization: `Bearer ${token}`,
        'user-agent': 'modelgate',
        'x-github-api-version': '2022-11-28',
      };
      const asking = request(url, { headers, timeout: 10_000 }, (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (part: string) => (text += part));
        answer.on('end', () => resolve(answer.statusCode === 200 ? commitIn(text) : undefined));
        answer.on('error', lost);
      });
      asking.on('timeout', () => asking.destroy()).on('error', lost);
      asking.on('close', () => resolve(undefined));
      asking.on('finish', onSent).end();
    } catch {
      lost();
    }
  });
  setTimeout(onSent, patience).unref();
  return { sent, commit };
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
