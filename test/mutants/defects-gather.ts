import type { Defect } from './defect.ts';

const actions = 'test/actions';

/** What would judge by the wrong rules, against the wrong baseline, or end green without a word. */
export const gatherDefects: readonly Defect[] = [
  {
    name: 'rules read from the head',
    file: 'src/actions/gather/policies.ts',
    find: 'const inForce = ruling?.policy;',
    replace: 'const inForce = head;',
    tests: [`${actions}/check-rules.test.ts`],
  },
  {
    name: 'loosened list empty',
    file: 'src/actions/gather/policies.ts',
    find: 'digest, loosened: sentences }',
    replace: 'digest, loosened: [] }',
    tests: [`${actions}/check-rules.test.ts`],
  },
  {
    name: 'loosened list without what gives way to a weaker question',
    file: 'src/domain/policy/loosened.ts',
    find: '...questionLoosened(rule, now),',
    replace: '',
    tests: ['test/domain/policy/loosened.test.ts'],
  },
  {
    name: 'exclude taken from the head alone',
    file: 'src/actions/gather/touched.ts',
    find: '[subject.recipe, ...(before ? [before] : [])].some(',
    replace: '[subject.recipe].some(',
    tests: [`${actions}/check-rules.test.ts`],
  },
  {
    name: 'unchanged without comparing rules: of the baseline’s commit',
    file: 'src/actions/gather/comparison.ts',
    find: 'rulesDigest(gateOf(policy, model)) === digest;',
    replace: 'rulesDigest(gateOf(policy, model)) !== undefined;',
    tests: [`${actions}/check-policy.test.ts`],
  },
  {
    name: 'NaN on both sides is unchanged',
    file: 'src/actions/gather/comparison.ts',
    find: 'side.unreadable.length === 0 && finite(side)',
    replace: 'side.unreadable.length === 0',
    and: [{ find: 'const finite = ', replace: 'const _finite = ' }],
    tests: [`${actions}/check.test.ts`],
  },
  {
    name: 'commit of the baseline not looked at: the base need not contain it',
    file: 'src/actions/gather/baseline-pushes.ts',
    find: 'if (!(await host.repository.contains(base, kept.commit))) continue;',
    replace: '',
    tests: [`${actions}/check-kept.test.ts`],
  },
  {
    name: 'expired artifact treated as absent, without a word',
    file: 'src/actions/gather/baseline.ts',
    find: 'if (pushed.expired === undefined)',
    replace: 'if (pushed.expired !== null)',
    tests: [`${actions}/check-expired.test.ts`],
  },
  {
    name: 'a baseline of another model is compared',
    file: 'src/actions/gather/baseline-pushes.ts',
    find: 'if (run.record.model !== subject.model) return',
    replace: 'if (run.record.model === undefined) return',
    tests: [`${actions}/check-kept.test.ts`],
  },
  {
    name: 'a kept run that cannot be read is an empty baseline, without a word',
    file: 'src/actions/gather/baseline-pushes.ts',
    find: 'if (!run) return { side: named, values: new Map(), candidates: 1, unreadable };',
    replace: 'if (!run) return { side: named, values: new Map(), candidates: 1, unreadable: [] };',
    tests: [`${actions}/check-kept.test.ts`],
  },
  {
    name: 'a baseline that cannot be read is none',
    file: 'src/actions/gather/evidence.ts',
    find: 'unreadable.push(...error.faults.map(faultSentence));',
    replace: '',
    tests: [`${actions}/check-policy.test.ts`],
  },
  {
    name: 'evidence of a run is not held against the digests of its record',
    file: 'src/actions/gather/run-folder.ts',
    find: 'if (found.sha256 === evidence.sha256 && found.size === evidence.size) continue;',
    replace: 'if (found.size >= 0) continue;',
    tests: [`${actions}/check-baseline.test.ts`],
  },
  {
    name: 'exit code of a refusal 0: on a shell',
    file: 'src/cli.ts',
    find: 'if (refusal === undefined) return 0;',
    replace: 'if (refusal !== null) return 0;',
    tests: ['test/cli/command.test.ts'],
  },
  {
    name: 'exit code of a refusal 0: in a job',
    file: 'src/runtime/job.ts',
    find: 'if (refusal !== undefined) core.setFailed(refusal);',
    replace: 'if (refusal !== undefined) core.warning(refusal);',
    tests: ['test/runtime/job.test.ts'],
  },
  {
    name: 'outputs are not set before a refusal',
    file: 'src/runtime/job.ts',
    find: 'for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);',
    replace:
      'if (refusal === undefined) for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);',
    tests: ['test/runtime/job.test.ts'],
  },
];
