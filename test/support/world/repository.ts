import { join } from 'node:path';
import type { RemoteGitHub } from '../github/admin-client.ts';
import type { MergeMethod } from '../github/merging.ts';
import type { RunEvent } from '../runner/events.ts';
import type { RunResult } from '../runner/run-result.ts';
import type { RunnerHost } from '../runner/run-settings.ts';
import { dispatch, dispatchSent, runAgain, type Dispatcher } from './dispatch.ts';
import { pushEvent, workflowRunEvent } from './event-builder.ts';
import { commitOf, git } from './git.ts';
import { ownerRequest, releasePath } from './owner-api.ts';
import type { PayloadRepository } from './payloads.ts';
import { PullRequests } from './pull-requests.ts';
import { ScratchClone } from './scratch-clone.ts';
import { sentEvents } from './sent-events.ts';
import { triggeredEvents, type TriggerOptions } from './trigger.ts';

export interface Change {
  /** Default: the default branch. */
  readonly branch?: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly remove?: readonly string[];
  readonly message?: string;
  /** Where a new branch starts; default: the default branch. */
  readonly from?: string;
  /** Default: the owner. */
  readonly actor?: string;
  /** `owner/name` of a fork, made when it is not there. Pushing to it sets off nothing but its pull requests. */
  readonly fork?: string;
  readonly tag?: string;
  /** `false`: no workflow runs. */
  readonly run?: boolean;
  /** Cancels the runs that this sets off. */
  readonly signal?: AbortSignal;
}

export interface PullRequestChange extends Change {
  readonly branch: string;
  readonly base?: string;
  readonly title?: string;
  readonly body?: string;
  readonly draft?: boolean;
}

export interface Pushed {
  readonly sha: string;
  readonly runs: readonly RunResult[];
}

export interface Changed {
  readonly answer: unknown;
  readonly runs: readonly RunResult[];
}

export interface RepositoryParts {
  readonly github: RemoteGitHub;
  readonly host: RunnerHost;
  readonly secrets: Readonly<Record<string, string>>;
  readonly vars: Readonly<Record<string, string>>;
  /** Bare repository. */
  readonly path: string;
  /** Folder for clones and jobs. */
  readonly directory: string;
  readonly payload: PayloadRepository;
  /** A token that may do everything in this repository. */
  readonly ownerToken: string;
  /** Makes the fork when it is not there. */
  fork(name: string): Promise<{ readonly path: string; readonly payload: PayloadRepository }>;
}

/** A repository of the world, with what people do to it. */
export class WorldRepository {
  readonly name: string;
  readonly id: number;
  readonly path: string;
  private readonly parts: RepositoryParts;
  private readonly pulls: PullRequests;
  private readonly causes = new Map<number, RunEvent>();

  constructor(parts: RepositoryParts) {
    this.parts = parts;
    this.pulls = new PullRequests(parts);
    this.name = parts.payload.name;
    this.id = parts.payload.id;
    this.path = parts.path;
  }

  /** Commits, pushes, and runs what listens to the push and to the `synchronize` of the branch's pull requests. */
  async push(change: Change): Promise<Pushed> {
    const branch = change.branch ?? this.parts.payload.defaultBranch;
    const head = change.fork ?? this.name;
    const actor = change.actor ?? ownerOf(head);
    const { sha, before } = await this.commit({ ...change, branch });
    await this.parts.github.sync({ repository: this.name });
    if (change.run === false) return { sha, runs: [] };
    const events: RunEvent[] = [];
    if (change.fork === undefined) {
      events.push(await pushEvent(this.place(), { ref: `refs/heads/${branch}`, before, sha, actor }));
      const { tag } = change;
      if (tag !== undefined)
        events.push(
          await pushEvent(this.place(), { ref: `refs/tags/${tag}`, before: undefined, sha, actor }),
        );
    }
    for (const number of before === undefined ? [] : await this.pulls.openFrom(head, branch)) {
      events.push(
        ...(await this.pulls.events(number, {
          action: 'synchronize',
          actor,
          ...(before === undefined ? {} : { before }),
        })),
      );
    }
    return { sha, runs: await this.runAll(events, change) };
  }

  /** Makes a branch (of a fork) with the change, and opens the pull request. */
  async openPullRequest(change: PullRequestChange): Promise<Pushed & { readonly number: number }> {
    const { branch, fork, base, title, body, draft = false } = change;
    const actor = change.actor ?? ownerOf(fork ?? this.name);
    const pushed = await this.push({ ...change, actor, run: fork === undefined && change.run !== false });
    const number = await this.pulls.open({ branch, fork, base, title, body, draft, author: actor });
    const events = change.run === false ? [] : await this.pulls.events(number, { action: 'opened', actor });
    return { sha: pushed.sha, number, runs: [...pushed.runs, ...(await this.runAll(events, change))] };
  }

  /** Merges as the button does, and runs what listens to the push and to `closed`. */
  async mergePullRequest(
    number: number,
    options: { readonly method?: MergeMethod; readonly run?: boolean } = {},
  ): Promise<Pushed> {
    const { github } = this.parts;
    const actor = ownerOf(this.name);
    const { baseBranch } = await github.pullRequest({ repository: this.name, number });
    const ref = `refs/heads/${baseBranch}`;
    const before = await commitOf(this.path, ref);
    await github.mergePullRequest({
      repository: this.name,
      number,
      method: options.method ?? 'merge',
      by: actor,
    });
    const sha = await git(this.path, ['rev-parse', ref]);
    if (options.run === false) return { sha, runs: [] };
    const push = await pushEvent(this.place(), { ref, before, sha, actor });
    const closed = await this.pulls.events(number, { action: 'closed', actor });
    return { sha, runs: await this.runAll([push, ...closed], {}) };
  }

  /** Runs what listens to an event that no commit sets off; `pull_request` again with another action, a merge group, … */
  async trigger(
    event: string,
    options: TriggerOptions = {},
  ): Promise<{ readonly runs: readonly RunResult[] }> {
    const actor = options.actor ?? ownerOf(this.name);
    const events = await triggeredEvents({ place: this.place(), pulls: this.pulls }, event, {
      ...options,
      actor,
    });
    return { runs: await this.runAll(events, options) };
  }

  /** Re-runs all jobs of a run that this repository's events set off; `after` is what its jobs dispatched. */
  async rerun(run: RunResult): Promise<RunResult & { readonly after: readonly RunResult[] }> {
    const event = this.causes.get(run.runId);
    if (event === undefined) throw new Error(`run ${run.runId} is not one of ${this.name}`);
    const again = await runAgain(this.dispatcher(), { run, event });
    return { ...again, after: await this.settle() };
  }

  /** REST as an owner, below `/repos/<owner>/<name>`; runs what it sets off. @throws on a status of 400 or above */
  async api(method: string, path: string, body?: object): Promise<unknown> {
    return (await this.change(method, path, body)).answer;
  }

  /** As `api`, with the runs that this set off: dispatches, changes of releases. */
  async change(method: string, path: string, body?: object): Promise<Changed> {
    const answer = await ownerRequest(this.parts, { method, path, body });
    return { answer, runs: method === 'GET' ? [] : await this.settle() };
  }

  /** Runs what was set off by the API, whoever called it, and was not run yet. */
  async settle(): Promise<readonly RunResult[]> {
    return dispatchSent(this.dispatcher());
  }

  /** An owner changes the release of a tag: title, notes, flags. */
  async editRelease(tag: string, fields: object): Promise<Changed> {
    return this.change('PATCH', await releasePath(this.parts, tag), fields);
  }

  async markPrerelease(tag: string): Promise<Changed> {
    return this.editRelease(tag, { prerelease: true });
  }

  async unpublishRelease(tag: string): Promise<Changed> {
    return this.editRelease(tag, { draft: true });
  }

  async deleteRelease(tag: string): Promise<Changed> {
    return this.change('DELETE', await releasePath(this.parts, tag));
  }

  private async commit(change: Change & { readonly branch: string }) {
    const { fork, branch, from, files = {}, remove = [], message = 'Change', tag } = change;
    const bare = fork === undefined ? this.path : (await this.parts.fork(fork)).path;
    const clone = new ScratchClone(join(this.parts.directory, 'clones', fork ?? this.name), bare);
    const wanted = { branch, from: from ?? this.parts.payload.defaultBranch, files, remove, message };
    return clone.commit({ ...wanted, ...(tag === undefined ? {} : { tag }) });
  }

  private async runAll(
    events: readonly RunEvent[],
    { signal, workflow }: { readonly signal?: AbortSignal; readonly workflow?: string },
  ): Promise<readonly RunResult[]> {
    const options = {
      ...(signal === undefined ? {} : { signal }),
      ...(workflow === undefined ? {} : { workflow }),
    };
    const results: RunResult[] = [];
    for (const event of events) results.push(...(await dispatch(this.dispatcher(), { event, ...options })));
    return results;
  }

  private dispatcher(): Dispatcher {
    const { github, host, secrets, vars, payload, directory } = this.parts;
    const { id, name, ownerId, defaultBranch } = payload;
    return {
      github,
      host,
      repository: { id, name, ownerId, defaultBranch, secrets, vars },
      path: this.path,
      directory: join(directory, 'runs'),
      onRun: (runId, event) => void this.causes.set(runId, event),
      afterRun: (result, cause) => workflowRunEvent(this.place(), result, cause),
      sent: () => sentEvents(github, this.place()),
    };
  }

  private place() {
    return { path: this.path, repository: this.parts.payload };
  }
}

function ownerOf(repository: string): string {
  return repository.split('/')[0] ?? '';
}
