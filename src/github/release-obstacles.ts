import type { Octokit } from './client.ts';
import { askGraphql } from './graphql.ts';
import { absentIf404 } from './refusal.ts';
import { type Ruleset, tagObstacle } from './tag-rules.ts';

export interface Place {
  readonly octokit: Octokit;
  readonly repo: { readonly owner: string; readonly repo: string };
}

/** What would make GitHub refuse a release of this tag on this commit, as far as can be seen beforehand. */
export async function obstaclesTo(
  { tag, commit, head }: { readonly tag: string; readonly commit: string; readonly head: string | undefined },
  place: Place,
): Promise<readonly string[]> {
  const { hasRules, commit: there } = await lookAt(tag, place);
  const rules = hasRules ? await ruleObstacles(tag, place) : [];
  if (there === commit) return [];
  if (there !== undefined) {
    const found = `The tag ${tag} is there on commit ${there.slice(0, 12)}, not on ${commit.slice(0, 12)}.`;
    return [...rules, `${found} Delete it if it was made by mistake, or promote under another version.`];
  }
  return commit === head || !(await workflowsDiffer(commit, place))
    ? rules
    : [...rules, workflowObstacle(commit)];
}

const glance = `query TagAndRules($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) {
    rulesets(first: 1, includeParents: true) { totalCount }
    ref(qualifiedName: $ref) { target { oid __typename ... on Tag { target { oid } } } }
  }
}`;

interface Glance {
  readonly repository: {
    readonly rulesets: { readonly totalCount: number } | null;
    readonly ref: {
      readonly target: { readonly oid: string; readonly target?: { readonly oid: string } };
    } | null;
  } | null;
}

/** One request: whether there are rulesets at all, and where the tag is. REST says what they are: it knows who may bypass them. */
async function lookAt(
  tag: string,
  place: Place,
): Promise<{ readonly hasRules: boolean; readonly commit: string | undefined }> {
  const { owner, repo: name } = place.repo;
  const { repository } = await askGraphql<Glance>(place.octokit, glance, {
    owner,
    name,
    ref: `refs/tags/${tag}`,
  });
  const target = repository?.ref?.target;
  return {
    // `null`: the token may not see them all, or this server does not know them.
    hasRules: repository?.rulesets?.totalCount !== 0,
    commit: target?.target?.oid ?? target?.oid,
  };
}

/** The commit that a tag names, of either kind; `undefined` only if there is no such tag. */
export async function commitOfTag(tag: string, { octokit, repo }: Place): Promise<string | undefined> {
  const { data } = await octokit.rest.git.listMatchingRefs({ ...repo, ref: `tags/${tag}` });
  const object = data.find(({ ref }) => ref === `refs/tags/${tag}`)?.object;
  if (object?.type !== 'tag') return object?.sha;
  const annotated = await octokit.rest.git.getTag({ ...repo, tag_sha: object.sha });
  return annotated.data.object.sha;
}

/** The list names no conditions: those are asked for, of rulesets that can concern tags. */
async function ruleObstacles(tag: string, { octokit, repo }: Place): Promise<readonly string[]> {
  const options = { ...repo, targets: 'tag', includes_parents: true, per_page: 100 };
  const listed = await octokit.paginate(octokit.rest.repos.getRepoRulesets, options);
  const active = listed.filter(({ target, enforcement }) => target === 'tag' && enforcement === 'active');
  const obstacles: string[] = [];
  for (const { id } of active) {
    const answer = await absentIf404(octokit.rest.repos.getRepoRuleset({ ...repo, ruleset_id: id }));
    const obstacle = answer && tagObstacle(tag, answer.data as Ruleset);
    if (obstacle !== undefined) obstacles.push(obstacle);
  }
  return obstacles;
}

/**
 * Whether the commit has a workflow file that the default branch has not, or has otherwise, and the token is the job's own: it
 * can never be allowed to make a tag there (https://docs.github.com/rest/releases/releases#create-a-release).
 */
async function workflowsDiffer(commit: string, place: Place): Promise<boolean> {
  const [here, there] = await Promise.all([workflowFiles(place, commit), workflowFiles(place)]);
  if ([...here].every(([path, id]) => there.get(path) === id)) return false;
  const { viewer } = await askGraphql<{ viewer: { login: string } }>(
    place.octokit,
    'query { viewer { login } }',
  );
  return viewer.login === 'github-actions[bot]';
}

async function workflowFiles({ octokit, repo }: Place, ref?: string): Promise<ReadonlyMap<string, string>> {
  const options = { ...repo, path: '.github/workflows', ...(ref !== undefined && { ref }) };
  const answer = await absentIf404(octokit.rest.repos.getContent(options));
  const entries = Array.isArray(answer?.data) ? answer.data : [];
  return new Map(entries.map(({ path, sha }) => [path, sha]));
}

function workflowObstacle(commit: string): string {
  const found = `Commit ${commit.slice(0, 12)} has workflow files that are not those of the default branch`;
  return `${found}: the job’s own token may not make a tag there. Promote from the head of the default branch, or with the token of an App that has \`workflows: write\`.`;
}
