import type { ResultsServer } from './results-server.ts';

/** The toolkit's client for artifacts reads where it is from the environment alone. */
export function asJob(results: ResultsServer, runId: number): void {
  process.env['ACTIONS_RESULTS_URL'] = results.url;
  process.env['ACTIONS_RUNTIME_TOKEN'] = results.token({ runId, jobId: 'job' });
  process.env['GITHUB_SERVER_URL'] = 'https://github.com';
  process.env['GITHUB_WORKSPACE'] = process.cwd();
}

/** The toolkit speaks to the runner by standard output; no runner listens here. */
export async function quietly<T>(run: () => Promise<T>): Promise<T> {
  const write = process.stdout.write;
  process.stdout.write = () => true;
  try {
    return await run();
  } finally {
    process.stdout.write = write;
  }
}
