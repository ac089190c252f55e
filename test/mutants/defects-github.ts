import type { Defect } from './defect.ts';

const github = 'test/github';

/** What would take GitHub, or somebody on it, at more than its word. */
export const githubDefects: readonly Defect[] = [
  {
    name: 'comments not paginated',
    file: 'src/github/forge.ts',
    find: '(await octokit.paginate(octokit.rest.issues.listComments, options)).map(commentOf)',
    replace: '(await octokit.rest.issues.listComments(options)).data.map(commentOf)',
    tests: [`${github}/forge.test.ts`],
  },
  {
    name: 'no read-back: a comment whose answer was lost is written twice',
    file: 'src/github/forge.ts',
    find: 'return made ?? create(pullRequest, body);',
    replace: 'return made === null ? made : create(pullRequest, body);',
    tests: [`${github}/forge.test.ts`],
  },
  {
    name: 'POST sent again after 502',
    file: 'src/github/client.ts',
    find: "const repeatable = options.method !== 'POST';",
    replace: 'const repeatable = true;',
    tests: [`${github}/client.test.ts`],
  },
  {
    name: 'GET not sent again after 502',
    file: 'src/github/client.ts',
    find: "const repeatable = options.method !== 'POST';",
    replace: 'const repeatable = false;',
    tests: [`${github}/client.test.ts`],
  },
  {
    name: 'a rate limit that lifts soon is not waited for',
    file: 'src/github/client.ts',
    find: 'if (status === 403 || status === 429) {',
    replace: 'if (status === 403) {',
    tests: [`${github}/client.test.ts`],
  },
  {
    name: 'a right that is missing counts as absent',
    file: 'src/github/refusal.ts',
    find: 'error instanceof GitHubRefusal && error.status === 404',
    replace: 'error instanceof GitHubRefusal',
    tests: [`${github}/repository.test.ts`],
  },
  {
    name: 'a listing that GitHub cut is taken for whole',
    file: 'src/github/repository.ts',
    find: 'if (!data.truncated) return',
    replace: 'if (data.tree) return',
    tests: [`${github}/repository.test.ts`],
  },
  {
    name: 'a fork’s run trusted as baseline',
    file: 'src/github/runs.ts',
    find: 'run.head_repository?.id === repository.id &&',
    replace: '',
    tests: [`${github}/runs.test.ts`],
  },
  {
    name: 'a run of another workflow file trusted as baseline',
    file: 'src/github/runs.ts',
    find: "run.path.replace(/@.*$/s, '') === workflow.path",
    replace: 'run.path.length > 0',
    tests: [`${github}/runs.test.ts`],
  },
  {
    name: 'an artifact of another workflow run trusted',
    file: 'src/github/runs.ts',
    find: 'if (!parsed || artifact.workflow_run?.id !== run.id) return undefined;',
    replace: 'if (!parsed) return undefined;',
    tests: [`${github}/runs.test.ts`],
  },
  {
    name: 'artifact digest not verified',
    file: 'src/github/artifact-download.ts',
    find: 'if (run.digest !== undefined && run.digest !== sha256) {',
    replace: 'if (run.digest === sha256 && run.digest === undefined) {',
    tests: [`${github}/artifact-download.test.ts`],
  },
  {
    name: 'artifact larger than GitHub states is written to the disk',
    file: 'src/github/artifact-download.ts',
    find: 'received > limit ? invalid(',
    replace: 'received < 0 ? invalid(',
    tests: [`${github}/artifact-download.test.ts`],
  },
  {
    name: 'token not dropped on redirect',
    file: 'src/github/artifact-download.ts',
    find: 'await download(await addressOf(octokit, { repo, run }), { archive, run });',
    replace:
      'await download(await addressOf(octokit, { repo, run }), { archive, run, token: (await octokit.auth()).token });',
    and: [
      {
        find: '{ archive, run }: { archive: string; run: KeptRun }): Promise<void> {',
        replace: '{ archive, run, token }: any): Promise<void> {',
      },
      {
        find: 'fetch(address, { signal',
        replace: 'fetch(address, { headers: { authorization: `token ${token}` }, signal',
      },
    ],
    tests: [`${github}/artifact-download.test.ts`],
  },
  {
    name: 'zip entry `..` accepted',
    file: 'src/github/archive.ts',
    find: "part === '.' || part === '..'",
    replace: "part === '.'",
    and: [
      { find: 'strictFileNames: true,', replace: 'decodeStrings: false,' },
      { find: 'const name = entry.fileName;', replace: 'const name = String(entry.fileName);' },
    ],
    tests: [`${github}/archive.test.ts`],
  },
  {
    name: 'zip entry that is a link accepted',
    file: 'src/github/archive.ts',
    find: 'if (kind !== 0 && kind !== 0o100000 && kind !== 0o040000)',
    replace: 'if (kind === 0o020000)',
    tests: [`${github}/archive.test.ts`],
  },
  {
    name: 'zip that unpacks to a thousand times its size accepted',
    file: 'src/github/archive.ts',
    find: 'entry.uncompressedSize > 1_000_000 && entry.uncompressedSize > entry.compressedSize * highestRatio',
    replace: 'entry.uncompressedSize < 0',
    tests: [`${github}/archive.test.ts`],
  },
  {
    name: 'zip that breaks off leaves files behind',
    file: 'src/github/archive.ts',
    find: 'await rm(draft, { recursive: true, force: true });\n    if (cause',
    replace: 'if (cause',
    tests: [`${github}/archive.test.ts`],
  },
];
