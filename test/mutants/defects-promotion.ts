import type { Defect } from './defect.ts';

const tests = 'test/actions/registry';
const cases = `${tests}/promotion-cases.test.ts`;
const doubt = `${tests}/doubt.test.ts`;
const meanwhile = `${tests}/meanwhile.test.ts`;
const rollback = 'test/domain/registry/rollback.test.ts';
const promotion = 'src/actions/registry/promotion.ts';

/** What would let a version hold a stage that must not: held, withdrawn, not judged, or on the word of a release. */
export const promotionDefects: readonly Defect[] = [
  {
    name: 'mirrors as truth: the newest full release counts as the holder of a stage',
    file: promotion,
    find: 'const holder = seen?.version ?? null;',
    replace:
      "const holder = registry.releases.find((one) => !one.draft && !one.prerelease)?.tag.split('@')[1] ?? null;",
    tests: [cases],
    only: 'judges a version that is moved',
  },
  {
    name: 'mirrors as truth: a release that is no pre-release is not withdrawn',
    file: 'src/actions/registry/version-contender.ts',
    find: 'const gone = withdrawnTwin(state, version);',
    replace: 'const gone = opened.release.prerelease ? version : undefined;',
    tests: [doubt],
    only: 'a withdrawn version stays so',
  },
  {
    name: 'mirrors as truth: a title says that a version is withdrawn',
    file: 'src/actions/registry/rollback-stage.ts',
    find: 'const { from, to } = decision;',
    replace:
      "const { from } = decision; const to = releases.find((one) => !one.title.startsWith('[') && one.tag !== `${model}@${from}`)?.tag.split('@')[1] ?? decision.to;",
    tests: [doubt],
    only: 'a stage is not where a title says',
  },
  {
    name: 'mirrors as truth: fetch takes the newest full release for production',
    file: 'src/actions/fetch.ts',
    find: 'const { state, version, known } = resolution;',
    replace:
      "const { state, known: said } = resolution; const full = (await host.store.releases(state.model)).find((one) => !one.prerelease); const version = resolution.stage ? full.tag.split('@')[1] : resolution.version; const known = state.versions[version] ?? said;",
    tests: [doubt],
    only: 'what is fetched is what the ledger says',
  },
  {
    name: 'hold ignored: at the start of a promotion of a run',
    file: 'src/domain/registry/standing.ts',
    find: "if (refusal !== undefined) return { kind: 'refused', reason: refusal };",
    replace: '',
    tests: [cases],
    only: 'does not open a held stage',
  },
  {
    name: 'hold ignored: that of a version that is moved',
    file: 'src/actions/registry/version-contender.ts',
    find: "if (held !== undefined) return { kind: 'refused', reason: held };",
    replace: '',
    tests: [doubt],
    only: 'nor by a version that is named',
  },
  {
    name: 'hold ignored: one that was set meanwhile',
    file: promotion,
    find: 'isSameStage(state.stages[stage], seen) &&\n    holdRefusal(state, stage) === undefined &&',
    replace: 'state.stages[stage]?.version === seen?.version &&',
    tests: [meanwhile],
    only: 'somebody closes the stage',
  },
  {
    name: 'a stage is moved although another moved it meanwhile',
    file: 'src/domain/registry/standing.ts',
    find: 'return a?.seq === b?.seq && a?.version === b?.version;',
    replace: 'return a !== null || b !== null;',
    tests: [meanwhile],
    only: 'somebody moves the stage',
  },
  {
    name: 'a stage is rolled back from a version that holds it no more',
    file: 'src/actions/registry/rollback-stage.ts',
    find: 'isSameStage(state.stages[stage], seen) && ',
    replace: 'seen !== null && ',
    tests: [meanwhile],
    only: 'is not taken for the bad one',
  },
  {
    name: 'withdrawn version selectable: promoted by its content',
    file: 'src/domain/registry/standing.ts',
    find: "if (gone) return { kind: 'refused', reason: withdrawnRefusal(gone[0]) };",
    replace: 'if (gone === null) return gone;',
    tests: [cases],
    only: 'bytes of a withdrawn version',
  },
  {
    name: 'withdrawn version selectable: promoted by its name',
    file: 'src/actions/registry/version-contender.ts',
    find: 'const gone = withdrawnTwin(state, version);',
    replace: 'const gone = state.versions[version] ? undefined : version;',
    tests: [cases],
    only: 'bytes of a withdrawn version',
  },
  {
    name: 'withdrawn version selectable: as the usual target of a rollback',
    file: 'src/domain/registry/rollback.ts',
    find: 'earlier.find((version) => refusalOf(version) === undefined)',
    replace: 'earlier[0]',
    tests: [rollback],
  },
  {
    name: 'withdrawn version selectable: as the named target of a rollback',
    file: 'src/domain/registry/rollback.ts',
    find: "if (status === 'withdrawn') return",
    replace: "if (status === 'withdrawn') return undefined; if (status === null) return",
    tests: [rollback],
  },
  {
    name: 'withdrawn version selectable: as the latest one that is fetched',
    file: 'src/domain/registry/resolution.ts',
    find: ".filter((version) => versions[version]?.status === 'published')",
    replace: ".filter((version) => versions[version]?.status !== 'registered')",
    tests: ['test/actions/fetch.test.ts'],
    only: 'by its exact name only',
  },
  {
    name: 'a rollback that comes twice goes back two steps',
    file: 'src/domain/registry/rollback.ts',
    find: "if (done) return { kind: 'unchanged', event: done };",
    replace: 'if (done === null) return done;',
    tests: [rollback],
  },
  {
    name: 'rolled back to what never held the stage',
    file: 'src/domain/registry/rollback.ts',
    find: 'if (!earlier.includes(target))',
    replace: 'if (earlier.length === 0)',
    tests: [rollback],
  },
  {
    name: 'promotion on a stored verdict',
    file: promotion,
    find: 'const comparison = await judgeContender(host, promotion, { registry, held, holder, best });',
    replace:
      'const kept = await host.files.read(`.modelgate/comparisons/${model}/comparison.json`); const comparison = kept ? JSON.parse(new TextDecoder().decode(kept)) : await judgeContender(host, promotion, { registry, held, holder, best });',
    tests: [doubt],
    only: 'it is judged again',
  },
  {
    name: 'promotion without a verdict where nothing is new',
    file: promotion,
    find: 'const blocked = blocks(',
    replace: 'const blocked = standing.version === undefined && blocks(',
    tests: [cases],
    only: 'judges a version that is moved',
  },
];
