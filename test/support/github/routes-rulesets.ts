import { paginate } from './paging.ts';
import { writePushRules } from './push-rules.ts';
import { nodeId, repositoryUrl } from './render-repository.ts';
import { Refusal, type Answer, type RepositoryCall, type Route } from './route.ts';
import { rulesetsOf, type AddRuleset, type RuleType, type Ruleset } from './rulesets.ts';
import type { Repository, World } from './state.ts';

export const rulesetRoutes: readonly Route[] = [
  { operation: 'repos/get-repo-rulesets', needs: [], handle: listRulesets },
  { operation: 'repos/get-repo-ruleset', needs: [], handle: getRuleset },
  { operation: 'repos/get-branch-rules', needs: [], handle: branchRules },
];

export async function addRuleset(
  world: World,
  repository: Repository,
  wanted: Omit<AddRuleset, 'repository'>,
): Promise<Ruleset> {
  const ruleset: Ruleset = {
    id: world.nextId('ruleset'),
    name: wanted.name ?? `Protected ${wanted.target}s`,
    target: wanted.target,
    enforcement: wanted.enforcement ?? 'active',
    include: wanted.include ?? ['~ALL'],
    exclude: wanted.exclude ?? [],
    rules: wanted.rules,
    createdAt: world.now().toISOString(),
  };
  repository.rulesets.set(ruleset.id, ruleset);
  await writePushRules(repository);
  return ruleset;
}

/** @throws Error if there is none: a mistake of the test */
export async function removeRuleset(repository: Repository, id: number): Promise<void> {
  if (!repository.rulesets.delete(id)) throw new Error(`there is no ruleset ${id}`);
  await writePushRules(repository);
}

function listRulesets(call: RepositoryCall): Answer {
  const targets = call.query.get('targets')?.split(',');
  const found = [...call.repository.rulesets.values()].filter(
    ({ target }) => targets === undefined || targets.includes(target),
  );
  const page = paginate(call, found);
  return {
    status: 200,
    headers: page.headers,
    json: page.items.map((ruleset) => renderShort(call, ruleset)),
  };
}

function getRuleset(call: RepositoryCall): Answer {
  const ruleset = call.repository.rulesets.get(Number(call.parameters['ruleset_id']));
  if (ruleset === undefined) throw new Refusal(404, 'Not Found');
  const { include, exclude, rules } = ruleset;
  return {
    status: 200,
    json: {
      ...renderShort(call, ruleset),
      conditions: { ref_name: { include, exclude } },
      rules: rules.map(renderRule),
      current_user_can_bypass: 'never',
    },
  };
}

/** The active rules of a branch, also of one that is not there yet. */
function branchRules(call: RepositoryCall): Answer {
  const { repository, parameters } = call;
  const rules = rulesetsOf(repository, `refs/heads/${parameters['branch'] ?? ''}`).flatMap((ruleset) =>
    ruleset.rules.map((rule) => ({
      ...renderRule(rule),
      ruleset_source_type: 'Repository',
      ruleset_source: repository.fullName,
      ruleset_id: ruleset.id,
    })),
  );
  const page = paginate(call, rules);
  return { status: 200, headers: page.headers, json: page.items };
}

function renderRule(type: RuleType): Record<string, unknown> {
  return type === 'update' ? { type, parameters: { update_allows_fetch_and_merge: false } } : { type };
}

function renderShort(
  { world, repository }: { readonly world: World; readonly repository: Repository },
  ruleset: Ruleset,
): Record<string, unknown> {
  return {
    id: ruleset.id,
    name: ruleset.name,
    target: ruleset.target,
    source_type: 'Repository',
    source: repository.fullName,
    enforcement: ruleset.enforcement,
    node_id: nodeId('RepositoryRuleset', ruleset.id),
    _links: {
      self: { href: `${repositoryUrl(world, repository)}/rulesets/${ruleset.id}` },
      html: { href: `${world.url}/${repository.fullName}/rules/${ruleset.id}` },
    },
    created_at: ruleset.createdAt,
    updated_at: ruleset.createdAt,
  };
}
