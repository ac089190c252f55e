import { resolve } from '../src/actions/fetching/resolution.ts';
import { client } from '../src/github/client.ts';
import { githubLedger } from '../src/github/ledger.ts';
import type { Host } from '../src/ports/host.ts';
import { startGitHub } from '../test/support/github/double.ts';
import type { Benchmark } from './benchmark.ts';
import { writeLedger } from './ledger.ts';

/** Requests to the API that it takes to find the version that holds a stage, with ten versions and with ten thousand. */
export const requests: Benchmark = {
  budgets: {
    resolve: {
      unit: 'requests',
      budget: 1,
      against: 'to find what holds a stage, of 10 and of 10,000 versions',
    },
  },
  async run() {
    return { resolve: [await requestsToResolve(10), await requestsToResolve(10_000)] };
  },
};

async function requestsToResolve(count: number): Promise<number> {
  const github = await startGitHub();
  try {
    const repository = 'acme/models';
    const { id, path } = await github.createRepository({ name: repository, private: true });
    await writeLedger(path, { model: 'fraud', count });
    const permissions = { contents: 'read' } as const;
    const { token } = await github.createToken({ repository, kind: 'actions', permissions });
    const octokit = client({ token, apiUrl: github.url, timeout: 60_000, warn: () => undefined });
    const ledger = githubLedger(octokit, { owner: 'acme', name: 'models', id });
    await github.clearLog();
    const wanted = { model: 'fraud', ref: 'production', policy: '.github/modelgate.yml' };
    const { version } = await resolve({ ledger } as Host, wanted);
    if (version !== `v1.${count - 1}.0`) throw new Error(`production is ${version}`);
    return (await github.requests()).length;
  } finally {
    await github.close();
  }
}
