import type { Git } from './git.ts';

/** `owner/name` on GitHub (github.com, or a company's own) that a clone was made of; `undefined`: there is no such origin. */
export async function repositoryOfOrigin(git: Git): Promise<string | undefined> {
  const url = await git.ask('remote', 'get-url', 'origin');
  const named =
    /^(?:[a-z+]+:\/\/)?(?:[^/@]*@)?([^/:@]+)(?::\d+)?[:/]+([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/i.exec(url ?? '');
  const [, server = '', repository] = named ?? [];
  return /(?:^|\.)(?:github\.[\w.-]+|ghe\.com)$/i.test(server) ? repository : undefined;
}
