import type { Defect } from './defect.ts';

const tests = ['test/actions/spark.test.ts', 'test/engines/spark/spark.test.ts'];
const summaries = ['test/actions/compare-summary.test.ts', 'test/actions/summary-hash.test.ts'];

/** Rows that Spark sums up. */
export const sparkDefects: readonly Defect[] = [
  {
    name: 'Spark: rows that it found unsound are left out, and the rest is judged',
    file: 'src/engines/spark/spark.ts',
    find: 'throwFaults(faults.map((message) => faultOf(request, message)));',
    replace: 'if (faults.length > 0) return;',
    tests,
  },
  {
    name: 'Spark: that it broke off is nobody’s fault',
    file: 'src/engines/spark/spark.ts',
    find: 'if (exitCode === 0) return;',
    replace: 'if (exitCode >= 0) return;',
    tests,
  },
  {
    name: 'Spark: a summary that an earlier job left stands for the rows of this one',
    file: 'src/actions/gather/spark-rows.ts',
    find: '  await host.files.remove(lines);\n  const { places',
    replace: '  const { places',
    tests,
  },
  {
    name: 'Spark: the name of a column can be an option of its own',
    file: 'src/engines/spark/spark.ts',
    find: '`--id=${id}`,',
    replace: "'--id', String(id),",
    tests,
  },
  {
    name: 'Spark: a training’s run takes the rows, which nobody sums up then',
    file: 'src/actions/training/seeds.ts',
    find: 'const sources = await summedUp(host, plan.subject, gathered);',
    replace: 'const sources = gathered;',
    tests,
  },
  {
    name: 'summary: parts whose ids are hashed otherwise are merged',
    file: 'src/domain/sums/summary-use.ts',
    find: 'if (like && like.hash !== shape.hash)',
    replace: 'if (like && like.hash === null)',
    tests: summaries,
  },
  {
    name: 'summary: fingerprints of two kinds, of which nobody can tell, pass',
    file: 'src/actions/gather/summary-sides.ts',
    find: "  return [\n    'Nobody can tell",
    replace: "  if (own !== held) return [];\n  return [\n    'Nobody can tell",
    tests: summaries,
  },
];
