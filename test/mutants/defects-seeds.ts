import type { Defect } from './defect.ts';

const promoted = 'test/actions/registry/seeds.test.ts';
const summary = 'test/domain/registry/evidence-summary.test.ts';

/** What would judge by fewer seeds than there are, without a word. */
export const seedDefects: readonly Defect[] = [
  {
    name: 'seeds: a metric that one of them lacks is that of the others',
    file: 'src/domain/registry/evidence-summary.ts',
    find: 'const found = seeds.map((one) => one.values.get(metric)?.value ?? NaN);',
    replace: 'const found = seeds.flatMap((one) => one.values.get(metric)?.value ?? []);',
    tests: [summary],
  },
  {
    name: 'seeds: a summary that lacks the value of one is taken without any',
    file: 'src/domain/registry/evidence-summary.ts',
    find: 'if (isBySeed && repeats.length < seeds.length) {',
    replace: 'if (repeats.length > seeds.length) {',
    tests: [summary],
  },
  {
    name: 'seeds: a summary has those of other rows, too',
    file: 'src/actions/registry/evidence-asset.ts',
    find: 'if (found?.fingerprint !== first.fingerprint) return undefined;',
    replace: 'if (!found) continue;',
    tests: [promoted],
    only: 'summary, one is of other rows',
  },
  {
    name: 'seeds: a release that lacks some is one of a single run',
    file: 'src/domain/registry/missing-seeds.ts',
    find: 'if (missing.length === 0) return undefined;',
    replace: 'if (missing.length >= 0) return undefined;',
    tests: [promoted],
    only: 'rows, one is of other rows',
  },
  {
    name: 'seeds: those with other labels are released with the labels of the first',
    file: 'src/domain/evidence/released-seeds.ts',
    find: 'return [id, label].every(',
    replace: 'return [id, label].slice(0, 1).every(',
    tests: [promoted],
    only: 'rows, one is of other labels',
  },
  {
    name: 'seeds: a commit that lacks some of its own list is a baseline of the rest',
    file: 'src/actions/gather/baseline-commit.ts',
    find: 'if (copies.length > 0) unreadable.push(...missingFiles(rows, shown));',
    replace: '',
    tests: ['test/actions/check-new-seeds.test.ts'],
    only: 'its own recipe lists',
  },
  {
    name: 'seeds: the ratchet does not ask whether the rows may be held against each other',
    file: 'src/actions/registry/ratchet.ts',
    find: '...rowFaults(subject, candidate.evidence, evidence).map(',
    replace: '...rowFaults(subject, candidate.evidence, undefined).map(',
    tests: [promoted],
    only: 'lets no two seeds',
  },
  {
    name: 'seeds: numbers that are none pass the ratchet',
    file: 'src/domain/compare/ratchet.ts',
    find: "reason !== 'metric-missing'",
    replace: "reason === 'unreadable'",
    tests: ['test/domain/compare/ratchet.test.ts'],
  },
  {
    name: 'seeds: a file whose name has a line feed is passed over',
    file: 'src/local/folder-files.ts',
    find: 'if (links ? entry.isSymbolicLink() : entry.isFile()) return [name];',
    replace: 'if (links ? entry.isSymbolicLink() : entry.isFile()) return /^.*$/.test(name) ? [name] : [];',
    tests: ['test/local/glob.test.ts'],
  },
];
