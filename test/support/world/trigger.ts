import type { RunEvent } from '../runner/events.ts';
import { defaultBranchEvent, pushEvent, type EventPlace } from './event-builder.ts';
import { git } from './git.ts';
import type { PullRequestActivity, PullRequests } from './pull-requests.ts';

export interface TriggerOptions {
  /** Activity type; the `event_type` of a `repository_dispatch`. */
  readonly action?: string;
  /** Of the pull request or issue. */
  readonly number?: number;
  readonly inputs?: Readonly<Record<string, string | number | boolean>>;
  /** Branch or full ref of a `workflow_dispatch` or `push`; tag of a `release`. */
  readonly ref?: string;
  /** Base name of the workflow's file, for `workflow_dispatch`. */
  readonly workflow?: string;
  /** `client_payload` of a `repository_dispatch`, or more fields of any other payload. */
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly cron?: string;
  readonly actor?: string;
  readonly signal?: AbortSignal;
}

/** The events of a trigger by name. @throws on an event that is not known, or that lacks what it is about */
export async function triggeredEvents(
  { place, pulls }: { readonly place: EventPlace; readonly pulls: PullRequests },
  name: string,
  options: TriggerOptions & { readonly actor: string },
): Promise<readonly RunEvent[]> {
  const { actor } = options;
  if (name === 'pull_request' || name === 'pull_request_target') {
    const activity: PullRequestActivity = { action: options.action ?? 'synchronize', actor, only: name };
    return pulls.events(numberOf(options, name), activity);
  }
  if (name === 'merge_group') return [await pulls.mergeGroup(numberOf(options, name), actor)];
  if (name !== 'push') return [await plainEvent(place, name, options)];
  const ref = options.ref ?? `refs/heads/${place.repository.defaultBranch}`;
  const sha = await git(place.path, ['rev-parse', `${ref}^{commit}`]);
  const [parent = ''] = (await git(place.path, ['log', '-1', '--format=%P', sha])).split(' ');
  return [await pushEvent(place, { ref, before: parent === '' ? undefined : parent, sha, actor })];
}

/** Events that run a branch's or a tag's own workflow files. @throws on an event that is not known */
export async function plainEvent(
  place: EventPlace,
  name: string,
  options: TriggerOptions & { readonly actor: string },
): Promise<RunEvent> {
  const { actor, payload = {} } = options;
  const action = options.action === undefined ? {} : { action: options.action };
  switch (name) {
    case 'workflow_dispatch': {
      const ref = fullRef(options.ref ?? place.repository.defaultBranch);
      const inputs = options.inputs ?? {};
      const texts = Object.fromEntries(Object.entries(inputs).map(([key, value]) => [key, String(value)]));
      return defaultBranchEvent(place, {
        name,
        actor,
        ref,
        inputs,
        fields: { ref, inputs: texts, workflow: options.workflow ?? null },
      });
    }
    case 'repository_dispatch':
      if (options.action === undefined)
        throw new Error('trigger repository_dispatch: action (the event_type) is missing');
      return defaultBranchEvent(place, {
        name,
        actor,
        ...action,
        fields: { branch: place.repository.defaultBranch, client_payload: payload },
      });
    case 'schedule':
      return defaultBranchEvent(place, {
        name,
        actor,
        fields: { schedule: options.cron ?? '0 3 * * *', ...payload },
      });
    case 'release': {
      if (options.ref === undefined) throw new Error('trigger release: ref (the tag) is missing');
      const tag = options.ref.replace('refs/tags/', '');
      const event = await defaultBranchEvent(place, {
        name,
        actor,
        action: options.action ?? 'published',
        ref: `refs/tags/${tag}`,
        fields: { release: { tag_name: tag, draft: false, prerelease: false }, ...payload },
      });
      return { ...event, tag };
    }
    case 'issues':
    case 'issue_comment':
    case 'deployment_status':
      return defaultBranchEvent(place, { name, actor, ...action, fields: payload });
    default:
      throw new Error(`trigger: the event ${name} is not known here`);
  }
}

function fullRef(ref: string): string {
  return ref.startsWith('refs/') ? ref : `refs/heads/${ref}`;
}

function numberOf({ number }: TriggerOptions, event: string): number {
  if (number === undefined) throw new Error(`trigger ${event}: the number of the pull request is missing`);
  return number;
}
