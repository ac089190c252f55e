import { ModelgateError } from '../domain/errors.ts';
import { eventPath, statePath } from '../domain/registry/ledger-paths.ts';
import type { RepositoryName } from '../ports/context.ts';
import { type Ledger, ledgerBranch } from '../ports/ledger.ts';
import { bytesOf, type GraphqlBlob } from './blob.ts';
import type { Octokit } from './client.ts';
import { appendToLedger } from './ledger-append.ts';
import { GitHubRefusal } from './refusal.ts';
import { askRepository, assertVisible } from './visibility.ts';

export interface LedgerOptions {
  /** Milliseconds that a write whose answer was lost is given to show, before what is there is read back. */
  readonly settle?: number;
}

/** The name in full: a tag of the branch's name is another ref. */
const ref = `refs/heads/${ledgerBranch}`;

/** Event files that one request asks for. */
const eventsAtOnce = 100;

const snapshotQuery = `query LedgerSnapshot($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) { target { oid ... on Commit { tree {
    entries { name object { ... on Tree { entries { name object { ... on Tree { entries { name object { ... on Blob { oid text } } } } } } } } }
  } } } } }
}`;

interface Entry<T> {
  readonly name: string;
  readonly object: T | null;
}

interface Tree<T> {
  /** Absent where the object is no tree. */
  readonly entries?: readonly Entry<T>[];
}

interface SnapshotAnswer {
  readonly repository: {
    readonly ref: {
      readonly target: { readonly oid: string; readonly tree: Tree<Tree<Tree<Partial<GraphqlBlob>>>> };
    } | null;
  };
}

interface EventsAnswer {
  readonly repository: Readonly<Record<string, Partial<GraphqlBlob> | null>>;
}

/**
 * The ledger on a branch of GitHub's: read by REST (https://docs.github.com/rest/repos/contents) and GraphQL
 * (https://docs.github.com/graphql/reference/objects#repository).
 */
export function githubLedger(
  octokit: Octokit,
  repository: RepositoryName,
  { settle = 2_000 }: LedgerOptions = {},
): Ledger {
  const { owner, name } = repository;
  return {
    async state(model) {
      try {
        const { data } = await octokit.rest.repos.getContent({
          owner,
          repo: name,
          path: statePath(model),
          ref,
          mediaType: { format: 'raw' },
        });
        // By the content type it is text or bytes.
        return Buffer.from(data as unknown as string);
      } catch (error) {
        if (!(error instanceof GitHubRefusal) || error.answered !== 404) throw error;
        // It is said of a repository that is seen only.
        if (!error.said.startsWith('No commit found')) await assertVisible(octokit, repository);
        return undefined;
      }
    },
    async snapshot() {
      const answer = await askRepository<SnapshotAnswer>(octokit, repository, {
        query: snapshotQuery,
        variables: { ref },
      });
      const target = answer.repository.ref?.target;
      if (!target) return { head: undefined, states: new Map() };
      const models = target.tree.entries?.find((entry) => entry.name === 'models')?.object?.entries ?? [];
      const states = new Map<string, Uint8Array>();
      for (const model of models) {
        const blob = model.object?.entries?.find((entry) => entry.name === 'state.json')?.object;
        if (blob?.oid) states.set(model.name, await bytesOf(octokit, repository, asBlob(blob)));
      }
      return { head: target.oid, states };
    },
    async events(head, { model, from, to }) {
      const events: (Uint8Array | undefined)[] = [];
      for (let first = from; first <= to; first += eventsAtOnce) {
        const paths = Array.from({ length: Math.min(eventsAtOnce, to - first + 1) }, (_, at) =>
          eventPath(model, first + at),
        );
        const fields = paths.map(
          (path, at) =>
            `f${at}: object(expression: ${JSON.stringify(`${head}:${path}`)}) { ... on Blob { oid text } }`,
        );
        const query = `query LedgerEvents($owner: String!, $name: String!) { repository(owner: $owner, name: $name) {
          head: object(expression: ${JSON.stringify(head)}) { oid }
          ${fields.join('\n')}
        } }`;
        const answer = await askRepository<EventsAnswer>(octokit, repository, { query });
        // Without its commit nothing can be said of a file.
        if (!answer.repository['head']) throw unknownHead(head);
        for (const at of paths.keys()) {
          const blob = answer.repository[`f${at}`];
          events.push(blob?.oid ? await bytesOf(octokit, repository, asBlob(blob)) : undefined);
        }
      }
      return events;
    },
    append: (head, addition) => appendToLedger(octokit, { repository, head, addition, settle }),
  };
}

function asBlob({ oid = '', text = null }: Partial<GraphqlBlob>): GraphqlBlob {
  return { oid, text };
}

function unknownHead(head: string): ModelgateError {
  return new ModelgateError({
    code: 'LEDGER_INVALID',
    message: `The ledger’s branch cannot be read: GitHub has no commit ${head} in this repository`,
    hint: 'The branch was deleted or replaced meanwhile. Run it again.',
  });
}
