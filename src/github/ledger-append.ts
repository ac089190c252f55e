import { setTimeout as sleep } from 'node:timers/promises';
import { ModelgateError } from '../domain/errors.ts';
import type { RepositoryName } from '../ports/context.ts';
import { type Appended, type LedgerAddition, ledgerBranch } from '../ports/ledger.ts';
import { bytesOf, type GraphqlBlob } from './blob.ts';
import type { Octokit } from './client.ts';
import { GraphqlRefusal, mutateGraphql } from './graphql.ts';
import { GitHubRefusal } from './refusal.ts';
import { askRepository } from './visibility.ts';

interface Append {
  readonly repository: RepositoryName;
  readonly head: string | undefined;
  readonly addition: LedgerAddition;
  readonly settle: number;
}

const ref = `refs/heads/${ledgerBranch}`;

/** How often a write is sent whose answers are lost, and that did not take place. */
const tries = 3;

/**
 * One commit, if the branch still points to `head`. What GitHub does not answer clearly is read back: the addition's first
 * file is in the branch, byte for byte, or the write did not take place.
 */
export async function appendToLedger(octokit: Octokit, append: Append): Promise<Appended> {
  const { head, addition, settle } = append;
  const write = head === undefined ? await birth(octokit, append) : commitOn(octokit, { ...append, head });
  let doubtful = false;
  for (let attempt = 1; ; attempt++) {
    try {
      return { kind: 'appended', head: await write() };
    } catch (error) {
      if (!(error instanceof GitHubRefusal)) throw error;
      doubtful ||= error.isAmbiguous;
      // Turned away, and nothing of it is in doubt.
      if (!doubtful && isLost(error)) return { kind: 'lost' };
      if (!error.isAmbiguous && !isRule(error) && isFinal(error)) throw asPermission(error);
      if (error.isAmbiguous) await sleep(settle);
      const present = await readBack(octokit, append);
      // Others may have gone on from our commit: what they build on is the present head.
      if (doubtful && present.head !== undefined && present.landed)
        return { kind: 'appended', head: present.head, readBack: true };
      if (isLost(error) || present.head !== head) return { kind: 'lost' };
      if (!error.isAmbiguous) throw refused(error, addition);
      if (attempt === tries) throw error;
    }
  }
}

/** https://docs.github.com/graphql/reference/mutations#createcommitonbranch */
function commitOn(octokit: Octokit, { repository, head, addition }: Append & { readonly head: string }) {
  const [headline = '', ...body] = addition.message.split('\n');
  const input = {
    branch: { repositoryNameWithOwner: `${repository.owner}/${repository.name}`, branchName: ledgerBranch },
    expectedHeadOid: head,
    message: { headline, body: body.join('\n').trim() },
    fileChanges: {
      additions: [...addition.files].map(([path, content]) => ({
        path,
        contents: Buffer.from(content).toString('base64'),
      })),
    },
  };
  const mutation = `mutation LedgerAppend($input: CreateCommitOnBranchInput!) {
    createCommitOnBranch(input: $input) { commit { oid } }
  }`;
  interface Made {
    readonly createCommitOnBranch: { readonly commit: { readonly oid: string } | null } | null;
  }
  return async () => {
    const made = await mutateGraphql<Made>(octokit, mutation, { input });
    const oid = made.createCommitOnBranch?.commit?.oid;
    if (oid !== undefined) return oid;
    const message = 'GitHub names no commit in its answer to the mutation createCommitOnBranch';
    throw new GitHubRefusal({ code: 'GITHUB_UNAVAILABLE', message }, {});
  };
}

/**
 * A parentless commit, which only REST can make, and the branch for it. Objects that nothing points to harm nobody: making
 * them may be repeated, and making the branch not.
 */
async function birth(octokit: Octokit, { repository, addition }: Append) {
  const repo = { owner: repository.owner, repo: repository.name };
  const request = { repeatable: true };
  const tree = await octokit.rest.git.createTree({
    ...repo,
    request,
    tree: [...addition.files].map(([path, content]) => ({ path, content, mode: '100644', type: 'blob' })),
  });
  const { message } = addition;
  const commit = await octokit.rest.git.createCommit({
    ...repo,
    request,
    message,
    tree: tree.data.sha,
    parents: [],
  });
  return async () => {
    const made = await octokit.rest.git.createRef({ ...repo, ref, sha: commit.data.sha });
    return made.data.object.sha;
  };
}

async function readBack(octokit: Octokit, { repository, addition }: Append) {
  const [[path, content] = ['', '']] = addition.files;
  const query = `query LedgerReadBack($owner: String!, $name: String!, $ref: String!, $file: String!) {
    repository(owner: $owner, name: $name) {
      ref(qualifiedName: $ref) { target { oid } }
      object(expression: $file) { ... on Blob { oid text } }
    }
  }`;
  interface Present {
    readonly repository: {
      readonly ref: { readonly target: { readonly oid: string } } | null;
      readonly object: Partial<GraphqlBlob> | null;
    };
  }
  const variables = { ref, file: `${ref}:${path}` };
  const present = await askRepository<Present>(octokit, repository, { query, variables });
  const { ref: branch, object } = present.repository;
  const there =
    object?.oid && (await bytesOf(octokit, repository, { oid: object.oid, text: object.text ?? null }));
  return { head: branch?.target.oid, landed: there ? there.equals(Buffer.from(content)) : false };
}

function isLost(error: GitHubRefusal): boolean {
  if (error instanceof GraphqlRefusal) return error.types.includes('STALE_DATA');
  return error.answered === 422 && /already exists/i.test(error.said);
}

/** Sending it again, or looking at the branch, would tell nothing more. */
function isFinal(error: GitHubRefusal): boolean {
  return error.code === 'PERMISSION_MISSING' || error.code === 'GITHUB_UNAVAILABLE';
}

/** A ruleset or a protected branch, by GitHub's kinds of error and its words, of which there are several. */
function isRule(error: GitHubRefusal): boolean {
  const types = error instanceof GraphqlRefusal ? error.types : [];
  if (types.some((type) => type?.includes('RULE_VIOLATION'))) return true;
  return /rule violation|protected (?:branch|ref)|not authorized to push/i.test(error.said);
}

function asPermission(error: GitHubRefusal): ModelgateError {
  if (error.code !== 'PERMISSION_MISSING' || !(error instanceof GraphqlRefusal)) return error;
  return new ModelgateError(
    {
      code: 'PERMISSION_MISSING',
      message: `GitHub refuses to write the branch \`${ledgerBranch}\`: ${error.said}`,
      hint: 'The job’s `permissions:` lack `contents: write`.',
    },
    { cause: error },
  );
}

function refused(error: GitHubRefusal, { files }: LedgerAddition): ModelgateError {
  const [path = ''] = files.keys();
  return new ModelgateError(
    {
      code: 'LEDGER_REFUSED',
      message: `GitHub does not let the branch \`${ledgerBranch}\` be written: ${error.said.trim()}`,
      place: { path },
      hint: `Except the branch \`${ledgerBranch}\` from the ruleset or protection that covers it, or let the token’s app bypass it (Settings, Rules).`,
    },
    { cause: error },
  );
}
