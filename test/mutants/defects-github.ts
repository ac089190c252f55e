import type { Defect } from './defect.ts';

const contracts = 'test/contracts';
const archive = 'test/github/archive.test.ts';
const client = 'test/github/client.test.ts';
const download = 'test/github/download.test.ts';

/** What would take GitHub, or somebody on it, at more than its word; and what would do a thing twice. */
export const githubDefects: readonly Defect[] = [
  {
    name: 'comments not paginated',
    file: 'src/github/forge.ts',
    find: '(await octokit.paginate(octokit.rest.issues.listComments, options)).map(commentOf)',
    replace: '(await octokit.rest.issues.listComments(options)).data.map(commentOf)',
    tests: [`${contracts}/forge.test.ts`],
  },
  {
    name: 'no read-back: a comment whose answer was lost is written twice',
    file: 'src/github/forge.ts',
    find: 'return made ?? create(pullRequest, body);',
    replace: 'return made === null ? made : create(pullRequest, body);',
    tests: [`${contracts}/forge.test.ts`],
  },
  {
    name: 'POST sent again after 502',
    file: 'src/github/client.ts',
    find: "const repeatable = options.method !== 'POST' ||",
    replace: 'const repeatable = true ||',
    tests: [`${contracts}/forge.test.ts`],
  },
  {
    name: 'GET not sent again after 502',
    file: 'src/github/client.ts',
    find: '!(repeatable && wasLost(error))',
    replace: '!(repeatable && limit === 0)',
    tests: [client],
  },
  {
    name: 'an answer that broke off counts as whole',
    file: 'src/github/client.ts',
    find: 'if (!isWhole(response, options.mediaType?.format))',
    replace: 'if (isWhole(response, options.mediaType?.format) === undefined)',
    tests: [`${contracts}/forge.test.ts`],
  },
  {
    name: 'a right that is missing counts as absent',
    file: 'src/github/repository.ts',
    find: '(visible ??= askVisible())',
    replace: '(visible ??= Promise.resolve())',
    tests: [`${contracts}/repository.test.ts`],
  },
  {
    name: 'a listing that GitHub cut is taken for whole',
    file: 'src/github/tree.ts',
    find: 'if (!whole.data.truncated) return',
    replace: 'if (whole.data.tree) return',
    tests: [`${contracts}/repository.test.ts`],
  },
  {
    name: 'a commit that is later counts as an ancestor',
    file: 'src/github/repository.ts',
    find: "answer?.data.status === 'ahead' ||",
    replace: "answer?.data.status === 'behind' || answer?.data.status === 'ahead' ||",
    tests: [`${contracts}/repository.test.ts`],
  },
  {
    name: 'a fork’s run trusted as baseline',
    file: 'src/github/runs.ts',
    find: 'run.head_repository?.id === repository.id &&',
    replace: '',
    tests: [`${contracts}/runs.test.ts`],
  },
  {
    name: 'a run of another workflow file trusted as baseline',
    file: 'src/github/runs.ts',
    find: "run.path.replace(/@.*$/s, '') === workflow.path",
    replace: 'run.path.length > 0',
    tests: [`${contracts}/runs.test.ts`],
  },
  {
    name: 'a run that failed trusted as baseline',
    file: 'src/github/runs.ts',
    find: "run.conclusion === 'success' &&",
    replace: '',
    tests: [`${contracts}/runs.test.ts`],
  },
  {
    name: 'expired artifacts are not named as such',
    file: 'src/github/runs.ts',
    find: 'expired: artifact.expired,',
    replace: 'expired: false,',
    tests: [`${contracts}/runs.test.ts`],
  },
  {
    name: 'artifact digest not verified',
    file: 'src/github/artifact-download.ts',
    find: 'if (run.digest !== undefined && run.digest !== sha256) {',
    replace: 'if (run.digest === sha256 && run.digest === undefined) {',
    tests: [`${contracts}/runs.test.ts`],
  },
  {
    name: 'artifact larger than GitHub states is written to the disk',
    file: 'src/github/artifact-download.ts',
    find: 'if (received > limit) done(',
    replace: 'if (received < 0) done(',
    tests: [download],
  },
  {
    name: 'token not dropped on redirect',
    file: 'src/github/artifact-download.ts',
    find: 'fetchOf(octokit)(address, {',
    replace:
      'fetchOf(octokit)(address, { headers: { authorization: `token ${((await octokit.auth()) as any).token}` },',
    tests: [download],
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
    tests: [archive],
  },
  {
    name: 'zip entry that is a link accepted',
    file: 'src/github/archive.ts',
    find: 'if (kind !== 0 && kind !== 0o100000 && kind !== 0o040000) {',
    replace: 'if (kind === 0o020000) {',
    tests: [archive],
  },
  {
    name: 'zip entries that fall together by case accepted',
    file: 'src/github/archive.ts',
    find: "name.normalize('NFC').toLowerCase()",
    replace: 'name',
    tests: [archive],
  },
  {
    name: 'zip that unpacks to far more than itself accepted',
    file: 'src/github/archive.ts',
    find: 'bytes > freeBytes && bytes > archiveSize * highestRatio',
    replace: 'bytes < 0 && bytes > archiveSize * highestRatio',
    tests: [archive],
  },
  {
    name: 'zip whose bytes are damaged accepted',
    file: 'src/github/archive.ts',
    find: 'done(sum === entry.crc32 ? null',
    replace: 'done(sum >= 0 ? null',
    tests: [archive],
  },
];
