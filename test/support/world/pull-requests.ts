import type { RemoteGitHub } from '../github/admin-client.ts';
import type { RunEvent } from '../runner/events.ts';
import { mergeGroupEvent, pullRequestEvent } from './event-builder.ts';
import { commitOf, git } from './git.ts';
import type { PayloadPullRequest, PayloadRepository } from './payloads.ts';

export interface OpenedPullRequest {
  readonly number: number;
  readonly branch: string;
  /** Full name of the repository that the branch is in. */
  readonly head: string;
  readonly body: string | null;
}

export interface PullRequestPlace {
  readonly github: RemoteGitHub;
  /** Bare repository. */
  readonly path: string;
  readonly payload: PayloadRepository;
  fork(name: string): Promise<{ readonly payload: PayloadRepository }>;
}

export interface PullRequestActivity {
  readonly action: string;
  /** Head before a `synchronize`. */
  readonly before?: string;
  readonly actor: string;
  /** One of the two events alone. */
  readonly only?: 'pull_request' | 'pull_request_target';
}

/** Pull requests that tests opened in one repository, and the events of what happens to them. */
export class PullRequests {
  private readonly opened: OpenedPullRequest[] = [];
  private readonly place: PullRequestPlace;

  constructor(place: PullRequestPlace) {
    this.place = place;
  }

  async open(wanted: {
    readonly branch: string;
    readonly fork: string | undefined;
    readonly base: string | undefined;
    readonly title: string | undefined;
    readonly body: string | undefined;
    readonly draft: boolean;
    readonly author: string;
  }): Promise<number> {
    const { github, payload } = this.place;
    const { number } = await github.openPullRequest({
      repository: payload.name,
      head: wanted.fork === undefined ? wanted.branch : `${wanted.fork.split('/')[0]}:${wanted.branch}`,
      base: wanted.base ?? payload.defaultBranch,
      title: wanted.title ?? `Change ${wanted.branch}`,
      author: wanted.author,
      draft: wanted.draft,
      ...(wanted.body === undefined ? {} : { body: wanted.body }),
    });
    const head = wanted.fork ?? payload.name;
    this.opened.push({ number, branch: wanted.branch, head, body: wanted.body ?? null });
    return number;
  }

  /** Numbers of the open ones that come from a branch. */
  async openFrom(head: string, branch: string): Promise<readonly number[]> {
    const found: number[] = [];
    for (const { number } of this.opened.filter((each) => each.head === head && each.branch === branch)) {
      const { state } = await this.place.github.pullRequest({ repository: this.place.payload.name, number });
      if (state === 'open') found.push(number);
    }
    return found;
  }

  /** `pull_request` (not where there is a conflict: GitHub runs nothing then) and `pull_request_target`. */
  async events(number: number, { only, ...activity }: PullRequestActivity): Promise<readonly RunEvent[]> {
    const pull = await this.payloadOf(number);
    const { path, payload } = this.place;
    const names = (['pull_request', 'pull_request_target'] as const).filter(
      (name) => (only ?? name) === name && (name !== 'pull_request' || pull.mergeCommitSha !== null),
    );
    return Promise.all(
      names.map((name) => pullRequestEvent({ path, repository: payload }, { name, pull, ...activity })),
    );
  }

  /** Puts the pull request into a merge group of its own, alone. */
  async mergeGroup(number: number, actor: string): Promise<RunEvent> {
    const { path, payload } = this.place;
    const { branch: base } = (await this.payloadOf(number)).base;
    const baseSha = (await commitOf(path, `refs/heads/${base}`)) ?? '';
    const ref = `refs/heads/gh-readonly-queue/${base}/pr-${number}-${baseSha}`;
    await git(path, ['update-ref', ref, `refs/pull/${number}/merge`]);
    return mergeGroupEvent({ path, repository: payload }, { ref, base, baseSha, actor });
  }

  private async payloadOf(number: number): Promise<PayloadPullRequest> {
    const { github, payload, fork } = this.place;
    const state = await github.pullRequest({ repository: payload.name, number });
    const head = state.headRepository === payload.name ? payload : (await fork(state.headRepository)).payload;
    return {
      number,
      title: state.title,
      body: this.opened.find((each) => each.number === number)?.body ?? null,
      state: state.state,
      draft: state.draft,
      author: state.author,
      merged: state.mergedAt !== null,
      mergeCommitSha: state.mergeCommitSha,
      head: { repository: head, branch: state.headBranch, sha: state.headSha },
      base: { repository: payload, branch: state.baseBranch, sha: state.baseSha },
    };
  }
}
