import { parseTag } from '../domain/registry/version.ts';
import type { Inspection } from '../ports/inspection.ts';
import { ledgerBranch } from '../ports/ledger.ts';
import type { Git } from './git.ts';

const ref = `refs/heads/${ledgerBranch}`;

/** Commits that are looked at: an older one would lose more than it brings back. */
const mostHeads = 200;

/** A clone has no rights, no rules and no latest release; what its branch was, git remembers for some weeks. */
export function localInspection(git: Git): Inspection {
  const lines = async (...args: readonly string[]): Promise<string[]> =>
    ((await git.ask(...args)) ?? '').split('\n').filter((line) => line !== '');
  return {
    mayWrite: () => Promise.resolve(true),
    ledgerObstacles: () => Promise.resolve([]),
    async earlierLedgerHeads() {
      const remembered = await lines('log', '--walk-reflogs', '--format=%H', ref, '--');
      if ((await git.ask('rev-parse', '--verify', '--quiet', ref)) !== undefined)
        return [...new Set(remembered)].slice(0, mostHeads);
      // A branch that was deleted took its reflog with it: its last commit is one that nothing leads to any more.
      const lost = (await lines('fsck', '--no-progress', '--connectivity-only', '--dangling')).flatMap(
        (line) => /^dangling commit ([0-9a-f]+)$/.exec(line)?.[1] ?? [],
      );
      return lost.length === 0 ? [] : lines('rev-list', '--no-walk=sorted', ...lost.slice(0, mostHeads));
    },
    async tags() {
      const format = '--format=%(refname:strip=2) %(objectname) %(*objectname)';
      const listed = await lines('for-each-ref', format, 'refs/tags/');
      const tags = listed.map((line) => line.split(' '));
      return new Map(
        tags
          .filter(([tag = '']) => parseTag(tag) !== undefined)
          .map(([tag = '', object = '', peeled]) => [tag, peeled || object]),
      );
    },
    latestRelease: () => Promise.resolve(undefined),
    resetCommand: (commit) => `git update-ref ${ref} ${commit}`,
  };
}
