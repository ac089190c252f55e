import type { Defect } from './defect.ts';

const sentences = 'test/actions/pull-request-base.test.ts';
const contract = 'test/contracts/pull-requests-from.test.ts';
const judged = 'src/actions/gather/pull-request-base.ts';
const adapter = 'src/github/pull-requests.ts';

/** What would let a run be reused whose workflow came from a base that nobody looks after. */
export const baseDefects: readonly Defect[] = [
  {
    name: 'bases: the base is not asked',
    file: judged,
    find: 'if (!isTrusted(base)) return',
    replace: "if (!isTrusted(base) && base === '') return",
    tests: [sentences],
    only: 'where one goes elsewhere',
  },
  {
    name: 'bases: only the newest pull request is looked at',
    file: judged,
    find: 'retargeted } of found) {',
    replace: 'retargeted } of found.slice(0, 1)) {',
    tests: [sentences],
    only: 'where one goes elsewhere',
  },
  {
    name: 'bases: retargeting passed over',
    file: judged,
    find: 'if (retargeted) return',
    replace: 'if (retargeted && number === 0) return',
    tests: [sentences],
    only: 'where one was moved',
  },
  {
    name: 'bases: a missing permission counts as fine',
    file: judged,
    find: "return 'this job may not see the pull request that it is of: give it `pull-requests: read`';",
    replace: 'return undefined;',
    tests: [sentences],
    only: 'may not see them',
  },
  {
    name: 'bases: no pull request counts as fine',
    file: judged,
    find: 'if (found.length === 0) return',
    replace: 'if (found.length < 0) return',
    tests: [sentences],
    only: 'where none comes',
  },
  {
    name: 'bases: only open pull requests are looked at',
    file: adapter,
    find: "state: 'all'",
    replace: "state: 'open'",
    tests: [contract],
    only: 'when they are closed',
  },
  {
    name: 'bases: a move by GitHub is none',
    file: adapter,
    find: ", 'automatic_base_change_succeeded'",
    replace: '',
    tests: [contract],
    only: 'GitHub moved them',
  },
  {
    name: 'bases: events past the last page are taken for harmless',
    file: adapter,
    find: '    }\n    return true;',
    replace: '    }\n    return false;',
    tests: [contract],
    only: 'more happened to them',
  },
  {
    name: 'bases: a full list is taken for the whole',
    file: adapter,
    find: 'data.length >= pageSize || ',
    replace: '',
    tests: [contract],
    only: 'are not named',
  },
  {
    name: 'bases: a head repository that is gone counts as ours, never moved',
    file: adapter,
    find: 'retargeted: source === null || (await',
    replace: 'retargeted: (await',
    tests: [contract],
    only: 'is gone',
  },
];
