import type { Defect } from './defect.ts';

const contracts = 'test/contracts';
const ledgers = `${contracts}/ledger.test.ts`;
const stores = `${contracts}/store.test.ts`;
const drafts = 'test/github/store-draft.test.ts';
const publishing = 'test/github/store-publish.test.ts';
const uploads = 'test/github/store-upload.test.ts';
const downloads = 'test/github/store-download.test.ts';

/** Where the ledger and the bytes of versions are kept: what would lose an event, double a release, or take bytes unseen. */
export const storeDefects: readonly Defect[] = [
  {
    name: 'no compare-and-swap: git moves the branch wherever it is',
    file: 'src/local/ledger.ts',
    find: "ref, commit, head ?? ''];",
    replace: 'ref, commit];',
    tests: [ledgers],
    only: 'two writers who race',
  },
  {
    name: 'no compare-and-swap: the head is read again right before GitHub is asked',
    file: 'src/github/ledger-append.ts',
    find: 'const made = await mutateGraphql<Made>(octokit, mutation, { input });',
    replace:
      "const fresh = await octokit.rest.git.getRef({ owner: repository.owner, repo: repository.name, ref: ref.slice('refs/'.length) }); const made = await mutateGraphql<Made>(octokit, mutation, { input: { ...input, expectedHeadOid: fresh.data.object.sha } });",
    tests: [ledgers],
    only: 'is lost to whoever was faster',
  },
  {
    name: 'no compare-and-swap: a branch that was born meanwhile is born once more',
    file: 'src/github/ledger-append.ts',
    find: 'const made = await octokit.rest.git.createRef({ ...repo, ref, sha: commit.data.sha });',
    replace:
      "const made = await octokit.rest.git.createRef({ ...repo, ref, sha: commit.data.sha }).catch(() => octokit.rest.git.updateRef({ ...repo, ref: ref.slice('refs/'.length), sha: commit.data.sha, force: true }));",
    tests: [`${contracts}/ledger-faults.test.ts`],
    only: 'is lost to whoever was faster',
  },
  {
    name: 'no read-back: an append whose answer was lost counts as lost',
    file: 'src/github/ledger-append.ts',
    find: 'if (doubtful && present.head !== undefined && present.landed)',
    replace: 'if (present.head === null)',
    tests: [`${contracts}/ledger-faults.test.ts`],
    only: 'is there exactly once',
  },
  {
    name: 'no read-back: a branch that git moved all the same counts as lost',
    file: 'src/local/ledger.ts',
    find: 'return landed ? {',
    replace: 'return landed === null ? {',
    tests: [`${contracts}/ledger-local-faults.test.ts`],
    only: 'has the event',
  },
  {
    name: 'no read-back: a draft whose answer was lost is made twice',
    file: 'src/github/release-draft.ts',
    find: 'if (found) return found;',
    replace: 'if (found === null) return found;',
    tests: [drafts],
    only: 'is made once',
  },
  {
    name: 'no read-back: publishing whose answer was lost is an error',
    file: 'src/github/release-publish.ts',
    find: 'if (there && !there.draft) return',
    replace: 'if (there === null) return',
    tests: [publishing],
    only: 'is read back where no answer comes',
  },
  {
    name: 'no read-back: an upload whose answer was lost is made again',
    file: 'src/github/release-upload.ts',
    find: 'if (found && isWhole(found, source)) return found;',
    replace: 'if (found === null) return found;',
    tests: [uploads],
  },
  {
    name: 'asset digest unchecked: one that is there with the same size is left',
    file: 'src/domain/registry/asset-check.ts',
    find: 'digest !== undefined && found.digest === digest;',
    replace: 'digest !== null;',
    tests: [stores],
    only: 'replaces one of others',
  },
  {
    name: 'asset digest unchecked: what GitHub says that it got',
    file: 'src/github/release-upload.ts',
    find: "if (isWhole(hashed, source)) return { kind: 'uploaded', asset: hashed };",
    replace: "if (hashed.size >= 0) return { kind: 'uploaded', asset: hashed };",
    tests: [uploads],
  },
  {
    name: 'asset digest unchecked: what was copied to a draft',
    file: 'src/local/store.ts',
    find: 'if (copied.sha256 !== sha256) throwFaults(',
    replace: 'if (copied === null) throwFaults(',
    tests: [stores],
    only: 'not those that were hashed',
  },
  {
    name: 'asset digest unchecked: a download of GitHub',
    file: 'src/github/release-download.ts',
    find: 'if (sink.digest() !== sha256)\n',
    replace: 'if (sink === null)\n',
    tests: [downloads],
    only: 'that gives other bytes',
  },
  {
    name: 'asset digest unchecked: a download on a shell',
    file: 'src/local/store.ts',
    find: 'if (copied.sha256 !== sha256)\n',
    replace: 'if (copied === null)\n',
    tests: [stores],
    only: 'gives out no bytes but those asked for',
  },
  {
    name: 'asset digest unchecked: those of the target of a rollback',
    file: 'src/actions/registry/verified-release.ts',
    find: 'if (differences.length === 0) return opened;',
    replace: 'if (differences.length >= 0) return opened;',
    tests: ['test/actions/registry/rollback-cases.test.ts'],
    only: 'refuses a target whose bytes',
  },
  {
    name: 'references unverified',
    file: 'src/references/download.ts',
    find: 'if (copied.sha256 !== sha256)',
    replace: 'if (copied === null)',
    tests: ['test/actions/fetch-faults.test.ts'],
    only: 'are read from the machine',
  },
  {
    name: 'publish before verify: on GitHub',
    file: 'src/github/release-publish.ts',
    find: 'assertWhole({ ...release, assets: await assetsOf(release, publication) }, expected);',
    replace: '',
    tests: [stores],
    only: 'does not publish what has assets',
  },
  {
    name: 'publish before verify: on a shell',
    file: 'src/local/store.ts',
    find: 'const differences = assetDifferences(releaseOf(shelved).assets, expected);',
    replace: 'const differences = assetDifferences(releaseOf(shelved).assets, []).slice(0, 0);',
    tests: [stores],
    only: 'does not publish what has assets',
  },
  {
    name: 'draft found by its tag over REST',
    file: 'src/github/release-draft.ts',
    find: 'const ofTag = known.filter(({ tag }) => tag === wanted.tag);',
    replace:
      'const answer = await absentIf404(releases.octokit.rest.repos.getReleaseByTag({ ...releases.repo, tag: wanted.tag })); const ofTag = answer && known ? [releases.keep(answer.data)] : [];',
    tests: [drafts],
    only: 'the oldest of several',
  },
  {
    name: 'make_latest omitted when a release is published',
    file: 'src/github/release-publish.ts',
    find: "make_latest: latest ? 'true' : 'false',",
    replace: '...(latest && {}),',
    tests: [publishing],
    only: 'never takes the flag',
  },
  {
    name: 'a published release is deleted',
    file: 'src/github/release-draft.ts',
    find: 'if (there?.draft) await absentIf404(',
    replace: 'if (there) await absentIf404(',
    tests: [stores],
    only: 'deletes drafts alone',
  },
];
