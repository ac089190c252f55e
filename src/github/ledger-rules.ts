import { ledgerBranch } from '../ports/ledger.ts';

/** Rules that refuse a commit which is pushed straight to a branch, in the words of a person: https://docs.github.com/rest/repos/rules. */
const refusing: Readonly<Record<string, string>> = {
  creation: 'forbids that it is made',
  update: 'forbids that it is changed',
  pull_request: 'asks for a pull request',
  required_status_checks: 'asks for status checks',
  required_deployments: 'asks for deployments',
  merge_queue: 'asks for a merge queue',
  workflows: 'asks for workflows to pass',
  code_scanning: 'asks for code scanning',
};

/** Why a rule keeps the ledger from being written; `undefined` for one that does not, such as those against force pushes. */
export function ledgerRuleObstacle(type: string): string | undefined {
  const rule = refusing[type];
  return (
    rule &&
    `A rule for the branch \`${ledgerBranch}\` ${rule} (\`${type}\`). Except this branch from the ruleset, or let the token’s app bypass it.`
  );
}
