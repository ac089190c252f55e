import type { Defect } from './defect.ts';

const ratchet = 'test/actions/registry/ratchet.test.ts';
const looks = 'test/actions/looks.test.ts';
const reach = 'test/domain/compare/reach.test.ts';

/** What would let many small losses, or many tries, add up to a release that is worse. */
export const ratchetDefects: readonly Defect[] = [
  {
    name: 'ratchet dropped: only the holder of the stage is compared with',
    file: 'src/actions/registry/judgement.ts',
    find: 'const judged = await heldAgainstBest(host, asked);',
    replace: 'const judged = asked.comparison;\n  void heldAgainstBest;',
    tests: [ratchet],
    only: 'many small losses',
  },
  {
    name: 'ratchet forgotten: a promotion carries on only its own version',
    file: 'src/domain/registry/best-versions.ts',
    find: 'const carried = before?.rows === rows ? before.versions : [];',
    replace: 'const carried: BestVersions["versions"] = [];\n  void before;',
    tests: [ratchet],
    only: 'many small losses',
  },
  {
    name: 'ratchet of what was withdrawn',
    file: 'src/domain/registry/best-versions.ts',
    find: "state.versions[version]?.status === 'published'",
    replace: 'state.versions[version] !== undefined',
    tests: [ratchet],
    only: 'withdrawn',
  },
  {
    name: 'ratchet passes where the best version cannot be read',
    file: 'src/domain/compare/ratchet.ts',
    find: "return verdict === 'fail' || (verdict === 'incomparable' && reason !== 'metric-missing');",
    replace: "void reason;\n  return verdict === 'fail';",
    tests: [ratchet],
    only: 'cannot be read',
  },
  {
    name: 'ratchet of another stage',
    file: 'src/domain/registry/best-versions.ts',
    find: "(event) => event.type === 'promoted' && event.stage === stage && event.best !== undefined,",
    replace: "(event) => event.type === 'promoted' && event.best !== undefined && stage !== '',",
    tests: [ratchet],
    only: 'is of the stage',
  },
  {
    name: 'a rule that can never fail is not said to',
    file: 'src/domain/compare/reach.ts',
    find: "if (cannotFail(question, level)) return 'fails';",
    replace: '',
    tests: [reach],
  },
  {
    name: 'a tolerance is said to be resolved at half the error',
    file: 'src/domain/compare/bounds.ts',
    find: 'return normalQuantile(power) * standardError + allowance;',
    replace: 'return allowance + 0 * power;',
    tests: [reach],
  },
  {
    name: 'look’s number ignored: every look spends the whole of alpha',
    file: 'src/domain/compare/judge.ts',
    find: 'spentAlpha(gate.alpha, request.look)',
    replace: 'spentAlpha(gate.alpha, undefined)',
    tests: [looks],
    only: 'asks more',
  },
  {
    name: 'look’s number ignored: a try again is the same look',
    file: 'src/domain/compare/looks.ts',
    find: ' * 2 ** (attempt - 1), Number',
    replace: ' + 0 * attempt, Number',
    tests: ['test/domain/compare/looks.test.ts'],
  },
  {
    name: 'look unknown: what cannot be counted counts as the first',
    file: 'src/actions/gather/looks.ts',
    find: 'if (!look.spend) return undefined;',
    replace: 'if (look) return undefined;',
    tests: [looks],
    only: 'nobody knows',
  },
  {
    name: 'look forgotten: a shell starts anew each time',
    file: 'src/actions/gather/looks.ts',
    find: 'const remembered = readMemory(await host.looks.of(model));',
    replace: 'const remembered = readMemory(undefined);',
    tests: [looks],
    only: 'asks more',
  },
];
