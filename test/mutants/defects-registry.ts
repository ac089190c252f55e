import type { Defect } from './defect.ts';

const tests = 'test/actions/registry';
const cases = `${tests}/promotion-cases.test.ts`;
const doubt = `${tests}/doubt.test.ts`;
const meanwhile = `${tests}/meanwhile.test.ts`;
const resumed = `${tests}/resumed.test.ts`;

/** What would write on a ledger that was tampered with, do a deed twice, or leave one undone. */
export const registryDefects: readonly Defect[] = [
  {
    name: 'clicks ignored',
    file: 'src/actions/promote.ts',
    find: 'if (clicks.length > 0) {',
    replace: 'if (clicks.length < 0) {',
    tests: [doubt],
    only: 'keeps everything as it is',
  },
  {
    name: 'anchor not verified',
    file: 'src/actions/registry/registry.ts',
    find: 'await verifyAnchor(',
    replace: 'if (releases === undefined) await verifyAnchor(',
    tests: [doubt],
    only: 'is not written on',
  },
  {
    name: 'a ledger that was deleted is begun anew beside old releases',
    file: 'src/actions/registry/anchor.ts',
    find: 'if (follows && state.versions[version] !== undefined) return;',
    replace: 'if (state.seq === 0 || (follows && state.versions[version] !== undefined)) return;',
    tests: [doubt],
    only: 'to nothing is not written on',
  },
  {
    name: 'chain not verified: what an event follows',
    file: 'src/domain/registry/chain.ts',
    find: 'if (!isFirst && event.previous !== digest)',
    replace: 'if (!isFirst && event.previous === null)',
    tests: ['test/domain/registry/fold.test.ts'],
    only: 'a ledger that was changed',
  },
  {
    name: 'chain not verified: the state against its events',
    file: 'src/domain/registry/chain.ts',
    find: 'if (differing !== undefined) {',
    replace: 'if (differing === null) {',
    tests: ['test/domain/registry/fold.test.ts'],
    only: 'a ledger that was changed',
  },
  {
    name: 'key of a deed not looked up',
    file: 'src/actions/registry/ledger.ts',
    find: 'if (known)',
    replace: 'if (known === null)',
    tests: [resumed],
    only: 'after its claim records each deed once',
  },
  {
    name: 'an old commit moves a stage back',
    file: 'src/actions/registry/promotion.ts',
    find: 'if (await isSuperseded(host, promotion, held)) {',
    replace: 'if (held === null) {',
    tests: [doubt],
    only: 'does not move a stage back',
  },
  {
    name: 'override without a person',
    file: 'src/actions/promote.ts',
    find: 'if (context.person !== undefined) return { by: context.person,',
    replace: 'if (reason !== null) return { by: context.person ?? context.actor,',
    tests: [cases],
    only: 'only for a person',
  },
  {
    name: 'abandoned draft of a workflow run that is not over is discarded',
    file: 'src/actions/registry/abandoned.ts',
    find: 'if (over !== undefined) return over;',
    replace: 'if (over !== undefined) return true;',
    tests: [resumed],
    only: 'only when its workflow run is over',
  },
  {
    name: 'abandoned draft of somebody who is still at it is discarded',
    file: 'src/actions/registry/abandoned.ts',
    find: 'if (!(await isAbandoned(host, claim))) continue;',
    replace: '',
    tests: [resumed],
    only: 'stays while somebody',
  },
  {
    name: 'claim number reused: that of a claim which came to nothing',
    file: 'src/domain/registry/bump.ts',
    find: 'Object.keys(versions).map(parseVersion)',
    replace:
      "Object.keys(versions).filter((one) => versions[one]?.status !== 'registered').map(parseVersion)",
    tests: [resumed],
    only: 'its number stays used',
  },
  {
    name: 'claim number reused: that of who was faster',
    file: 'src/actions/registry/publication.ts',
    find: 'version: made.numberOn(ledger) };',
    replace: 'version: made.numberOn(opened) };',
    tests: [meanwhile],
    only: 'somebody claims the number',
  },
  {
    name: 'manifest of another model or version accepted',
    file: 'src/actions/registry/released.ts',
    find: 'if (manifest.tag !== tag) throw',
    replace: 'if (manifest.tag === null) throw',
    tests: ['test/actions/baseline-unverified.test.ts'],
    only: 'another version',
  },
  {
    name: 'manifest of another content than the ledger says accepted',
    file: 'src/actions/registry/released.ts',
    find: "if (content !== undefined && content !== manifest['content-id'])",
    replace: 'if (content === null)',
    tests: ['test/actions/baseline-unverified.test.ts'],
    only: 'the ledger names another content',
  },
  {
    name: 'announcement dropped when a promotion is run again',
    file: 'src/actions/registry/announcement.ts',
    find: 'if (!again || event.by.run === writerOf(host).run) await',
    replace: 'if (!again) await',
    tests: [resumed],
    only: 'after the stage was moved',
  },
  {
    name: 'announcement of a promotion that somebody else made',
    file: 'src/actions/registry/announcement.ts',
    find: 'if (!again || event.by.run === writerOf(host).run) await',
    replace: 'await',
    tests: [resumed],
    only: 'told of by nobody else',
  },
  {
    name: 'announcement dropped when a rollback is run again',
    file: 'src/actions/registry/rollback-stage.ts',
    find: 'const told = request.announce && still ?',
    replace: 'const told = request.announce && still && !again ?',
    tests: [resumed],
    only: 'a rollback that was killed',
  },
];
