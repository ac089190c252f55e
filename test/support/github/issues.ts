import { knownUser, type Issue, type PullRequest, type Repository, type World } from './state.ts';

export interface Label {
  readonly id: number;
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
}

export function addIssue(
  world: World,
  wanted: {
    readonly repository: Repository;
    readonly title: string;
    readonly body: string | null;
    readonly author: string;
    readonly labels?: readonly string[];
    readonly pull: PullRequest | undefined;
  },
): Issue {
  const { repository, labels = [] } = wanted;
  const at = world.now().toISOString();
  const issue: Issue = {
    number: repository.issues.size + 1,
    id: world.nextId('issue'),
    title: wanted.title,
    body: wanted.body,
    author: knownUser(world, wanted.author).login,
    state: 'open',
    stateReason: null,
    labels: labels.map((name) => knownLabel(world, repository, name).name),
    createdAt: at,
    updatedAt: at,
    closedAt: null,
    comments: [],
    events: [],
    pull: wanted.pull,
  };
  repository.issues.set(issue.number, issue);
  return issue;
}

/** The label of that name, whatever its case; made on first mention, as GitHub does for those who may write. */
export function knownLabel(world: World, repository: Repository, name: string): Label {
  const known = repository.labels.get(name.toLowerCase());
  if (known !== undefined) return known;
  const label: Label = { id: world.nextId('label'), name, color: 'ededed', description: null };
  repository.labels.set(name.toLowerCase(), label);
  return label;
}
