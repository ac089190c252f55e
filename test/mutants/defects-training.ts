import type { Defect } from './defect.ts';

const originals = 'test/actions/originals.test.ts';
const reuse = 'test/actions/train-reuse.test.ts';
const original = 'src/actions/gather/original.ts';
const origin = 'src/domain/run/origin.ts';

const made = 'test/actions/train-model-files.test.ts';
const present = 'test/actions/present-model-files.test.ts';

/** What would let a run stand for a training that it was not, or a training for what nobody reviewed. */
export const trainingDefects: readonly Defect[] = [
  {
    name: 'validation: one that the commit brings is believed',
    file: 'src/actions/gather/validated.ts',
    find: '!(await isAsCommitted(host, tree, file))',
    replace: '!isByLink(host, tree, file)',
    tests: ['test/security/validation.test.ts'],
  },
  {
    name: 'training does not look into the model files that it made',
    file: 'src/actions/training/validation.ts',
    find: 'const { records, findings } = await lookInto(host, paths, { allow });',
    replace: 'const { records } = await lookInto(host, paths, { allow });\n  const findings: Finding[] = [];',
    tests: [made],
  },
  {
    name: 'model files of a run that nobody has looked into',
    file: 'src/actions/gather/validated.ts',
    find: '.filter(({ sha256 }) => !inspected.has(sha256))',
    replace: '.filter(() => inspected.size > 1e9)',
    tests: [made],
  },
  {
    name: 'model files that are there are not looked into',
    file: 'src/actions/gather/validated.ts',
    find: 'if (made.length === 0) return before;',
    replace: 'if (made.length >= 0) return before;',
    tests: [present],
    only: 'where nothing was found',
  },
  {
    name: 'model files of a run that others hand over are not looked into',
    file: 'src/actions/validating/run-files.ts',
    find: 'if (!(await host.files.exists(place))) {',
    replace: 'if (place !== "") {',
    tests: [present],
    only: 'from elsewhere',
  },
  {
    name: 'what was found in model files here is no part of the verdict',
    file: 'src/actions/gather/validated.ts',
    find: 'return { ...told(all, written), text: written, unreadable };',
    replace: 'return { ...told(validation, text), unreadable };',
    tests: [present],
    only: 'from elsewhere',
  },
  {
    name: 'model files are allowed to import what they import',
    file: 'src/actions/validating/run-files.ts',
    find: 'const { records, findings } = await lookInto(host, left, { allow });',
    replace:
      "const { records, findings } = await lookInto(host, left, { allow: [...allow, 'my_package.Model'] });",
    tests: [present],
    only: 'what an input allows',
  },
  {
    name: 'promotion of loose files looks into nothing',
    file: 'src/actions/promote.ts',
    find: 'const asked = { host, subject, named, inputsDigest, validating };',
    replace: 'const asked = { host, subject, named, inputsDigest };',
    and: [
      {
        find: 'const { scope, version, run, validating } = request;',
        replace: 'const { scope, version, run } = request;',
      },
    ],
    tests: [present],
    only: 'has its data validated',
  },
  {
    name: 'a model file that cannot be read is none',
    file: 'src/actions/gather/validated.ts',
    find: 'unreadable.push(...looked.unreadable, ...(changed?.unreadable ?? []));',
    replace: '',
    tests: [present],
    only: 'cannot be read',
  },
  {
    name: 'inputs and outputs are not held against the baseline’s files',
    file: 'src/actions/validating/run-files.ts',
    find: 'if (!other || other.sha256 === file.sha256) continue;',
    replace: 'if (!other || other.sha256 !== file.sha256) continue;',
    tests: [present],
    only: 'at hand, and warn',
  },
  {
    name: 'trust in the artifact’s word: the commit’s files are not looked at',
    file: original,
    find: 'const differing = differingInputs(scope, tree, theirs);',
    replace: 'const differing = differingInputs(scope, theirs, theirs);',
    tests: [originals],
  },
  {
    name: 'head branch instead of head sha',
    file: 'src/github/run-origins.ts',
    find: 'commit: head_sha,',
    replace: 'commit: head_branch || head_sha,',
    tests: [originals],
  },
  {
    name: 'no event check',
    file: origin,
    find: 'if (!reusingEvents.has(event))',
    replace: 'if (!reusingEvents.has(event) && event === "")',
    tests: [originals],
  },
  {
    name: 'inputs without .github/',
    file: 'src/actions/gather/touched.ts',
    find: "return ['.github', policyFile];",
    replace: 'return [policyFile];',
    tests: [originals, reuse],
  },
  {
    name: 'inputs without a policy that lies elsewhere',
    file: 'src/actions/gather/touched.ts',
    find: "return ['.github', policyFile];",
    replace: "return ['.github'];",
    tests: [originals],
  },
  {
    name: 'fork flag ignored',
    file: origin,
    find: "if (headRepository !== here.repository) return 'it comes from a fork';",
    replace: "if (headRepository === undefined) return 'it comes from a fork';",
    tests: [originals],
  },
  {
    name: 'any workflow’s run is reused',
    file: origin,
    find: 'if (workflow !== here.workflow)',
    replace: 'if (workflow === "")',
    tests: [originals],
  },
  {
    name: 'what has expired counts as there',
    file: original,
    find: 'if (!found || found.kept.expired) return undefined;',
    replace: 'if (!found) return undefined;',
    tests: [originals],
  },
  {
    name: 'a pointer leads to whatever run it names',
    file: original,
    find: 'const isNamed = pointer !== undefined && found.kept.name === formatArtifactName(pointer);',
    replace: 'const isNamed = pointer !== undefined;',
    tests: [originals],
  },
  {
    name: 'a pointer to a pointer is a run',
    file: 'src/github/run-origins.ts',
    find: 'if (!kept || kept.original !== undefined) return undefined;',
    replace: 'if (!kept) return undefined;',
    tests: [originals],
  },
  {
    name: 'a record’s own inputs do not speak against it',
    file: 'src/actions/training/reuse.ts',
    find: 'if (inputs !== inputsDigest)',
    replace: 'if (inputs === "")',
    tests: [reuse],
  },
  {
    name: 'reuse: none is ignored',
    file: 'src/actions/training/reuse.ts',
    find: "if (reuse === 'none')",
    replace: "if (reuse === 'none' && context.dirty)",
    tests: [reuse],
  },
  {
    name: 'changes that are not committed are passed over in a reuse',
    file: 'src/actions/training/reuse.ts',
    find: "if (context.dirty) return 'there are changes that are not committed';",
    replace: '',
    tests: [reuse],
  },
  {
    name: 'variables that the recipe names are not compared',
    file: 'src/actions/training/reuse.ts',
    find: 'then[name] !== variables[name]',
    replace: 'then[name] === undefined',
    tests: [reuse],
  },
  {
    name: 'a changed work tree passes for the commit',
    file: 'src/actions/gather/recording.ts',
    find: 'context.dirty || !isOfItsCommit(training)',
    replace: 'context.dirty',
    tests: ['test/actions/train-record.test.ts'],
  },
  {
    name: 'an old output passes for what a seed wrote',
    file: 'src/actions/training/seeds.ts',
    find: 'await outputs.verify({ earlier: new Set(written), isLast: seed === 0 });',
    replace: 'undefined as Awaited<ReturnType<typeof outputs.verify>>;',
    tests: ['test/actions/train-record.test.ts'],
  },
  {
    name: 'credentials persisted: init writes workflows that keep the token',
    file: 'src/domain/init/workflow-texts.ts',
    find: 'persist-credentials: false',
    replace: 'persist-credentials: true',
    tests: ['test/actions/init.test.ts'],
  },
];
