import { parseTag } from '../domain/registry/version.ts';
import type { RepositoryName } from '../ports/context.ts';
import type { Inspection } from '../ports/inspection.ts';
import { ledgerBranch } from '../ports/ledger.ts';
import type { Octokit } from './client.ts';
import { askGraphql } from './graphql.ts';
import { ledgerRuleObstacle } from './ledger-rules.ts';
import { absentIf404, GitHubRefusal } from './refusal.ts';

const tagsQuery = `query ($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) { refs(refPrefix: "refs/tags/", first: 100, after: $after) {
    nodes { name target { oid ... on Tag { target { oid } } } }
    pageInfo { hasNextPage endCursor }
  } }
}`;

interface TagsAnswer {
  readonly repository: {
    readonly refs: {
      readonly nodes: readonly {
        readonly name: string;
        readonly target: { readonly oid: string; readonly target?: { readonly oid: string } };
      }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
}

/** What GitHub says of a repository’s rights, rules and past: https://docs.github.com/rest/repos. */
export function githubInspection(octokit: Octokit, { owner, name }: RepositoryName): Inspection {
  const repo = { owner, repo: name };
  return {
    async mayWrite() {
      const { data } = await octokit.rest.repos.get(repo);
      return data.archived ? false : data.permissions?.push;
    },
    async ledgerObstacles() {
      const options = { ...repo, branch: ledgerBranch, per_page: 100 };
      const rules = await octokit.paginate(octokit.rest.repos.getBranchRules, options);
      const found = rules.flatMap((rule) => {
        const obstacle = ledgerRuleObstacle(rule.type);
        return obstacle === undefined ? [] : [{ ruleset: rule.ruleset_id, obstacle }];
      });
      const bypassed = new Map<number | undefined, boolean>();
      for (const { ruleset } of found)
        if (!bypassed.has(ruleset)) bypassed.set(ruleset, await bypasses(ruleset));
      return [
        ...new Set(found.filter(({ ruleset }) => !bypassed.get(ruleset)).map(({ obstacle }) => obstacle)),
      ];
    },
    async earlierLedgerHeads() {
      const ref = `refs/heads/${ledgerBranch}`;
      try {
        const { data } = await octokit.rest.repos.listActivities({ ...repo, ref, per_page: 100 });
        const commits = data.flatMap(({ after, before }) => [after, before]);
        return [...new Set(commits)].filter((commit) => !/^0+$/.test(commit));
      } catch (error) {
        // The list of pushes is a help and no more: a token may not read it everywhere.
        if (error instanceof GitHubRefusal && !error.isAmbiguous) return [];
        throw error;
      }
    },
    async tags() {
      const tags = new Map<string, string>();
      for (let after: string | null = null; ;) {
        const answer: TagsAnswer = await askGraphql(octokit, tagsQuery, { owner, name, after });
        const { nodes, pageInfo } = answer.repository.refs;
        for (const { name: tag, target } of nodes)
          if (parseTag(tag)) tags.set(tag, target.target?.oid ?? target.oid);
        if (!pageInfo.hasNextPage) return tags;
        after = pageInfo.endCursor;
      }
    },
    async latestRelease() {
      return (await absentIf404(octokit.rest.repos.getLatestRelease(repo)))?.data.tag_name;
    },
    resetCommand: (commit) =>
      `git fetch origin ${commit} && git push --force origin ${commit}:refs/heads/${ledgerBranch}`,
  };

  /** Rules are listed whoever asks; who is let past them is said of each ruleset. */
  async function bypasses(ruleset: number | undefined): Promise<boolean> {
    if (ruleset === undefined) return false;
    const answer = await absentIf404(octokit.rest.repos.getRepoRuleset({ ...repo, ruleset_id: ruleset }));
    const may: string | undefined = answer?.data.current_user_can_bypass;
    return may === 'always' || may === 'exempt';
  }
}
