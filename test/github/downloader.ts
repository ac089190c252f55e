import { client } from '../../src/github/client.ts';
import { downloadArtifact } from '../../src/github/artifact-download.ts';
import { localFiles } from '../../src/local/files.ts';
import { peakMemory } from '../support/peak-memory.ts';

/**
 * Downloads an artifact in a process of its own, set up by its environment as a job is. Argument: `{ token, directory,
 * run }` as JSON. Prints its peak memory in bytes.
 */
const { token, directory, run } = JSON.parse(process.argv[2] ?? '');
const octokit = client({
  token,
  apiUrl: process.env['GITHUB_API_URL'] ?? '',
  timeout: 5_000,
  warn: console.error,
});
const repo = { owner: 'acme', repo: 'models' };
await downloadArtifact(octokit, { repo, run, directory: 'taken', files: localFiles(directory) });
console.log(peakMemory());
