import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { verifiedTail } from '../../../src/domain/registry/chain.ts';
import { formatEvent, type LedgerEvent } from '../../../src/domain/registry/event.ts';
import { eventPath } from '../../../src/domain/registry/ledger-paths.ts';
import { fold } from '../../../src/domain/registry/fold.ts';
import { chained } from '../../support/documents/ledger-events.ts';

const script = path.resolve(import.meta.dirname, '../../reference/fold_ledger.py');

const version = fc.constantFrom('v1.0.0', 'v1.1.0', 'v2.0.0', 'v10.0.0');
const stage = fc.constantFrom('staging', 'production');
const reason = fc.constantFrom('slow', 'it’s “späte” 🚀', 'x');
const content = fc.constantFrom('a', 'b', 'c').map((letter) => `sha256:${letter.repeat(64)}`);
const release = fc.integer({ min: 0, max: 1e9 });
const deed = fc.oneof(
  fc.record({ type: fc.constant('registered'), version }),
  fc.record({ type: fc.constant('published'), version, 'content-id': content, 'release-id': release }),
  fc.record({ type: fc.constant('promoted'), version, stage, from: fc.option(version) }),
  fc.record({ type: fc.constant('rolled-back'), version, stage, from: version, reason }),
  fc.record({ type: fc.constant('held'), stage, reason }),
  fc.record({ type: fc.constant('lifted'), stage, reason }),
  fc.record({ type: fc.constant('withdrawn'), version, reason }),
  fc.record({ type: fc.constant('adopted'), version, 'content-id': content, 'release-id': release, stage }),
);

describe('the fold', () => {
  it('agrees with thirty lines of Python that know the description alone', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'modelgate-fold-'));
    const check = (events: readonly LedgerEvent[]) => {
      rmSync(folder, { recursive: true });
      mkdirSync(path.join(folder, 'models/fraud/events'), { recursive: true });
      for (const event of events)
        writeFileSync(path.join(folder, eventPath('fraud', event.seq)), formatEvent(event));
      const python = execFileSync('python3', [script, path.join(folder, 'models/fraud/events')], {
        encoding: 'utf8',
      });
      expect(JSON.parse(python)).toEqual(fold('fraud', events));
    };
    try {
      fc.assert(
        fc.property(fc.array(deed, { minLength: 1, maxLength: 40 }), (deeds) =>
          check(chained('fraud', deeds)),
        ),
        { numRuns: 25 },
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);

  it('gives a state that its own events verify, whole or by their tail', () => {
    fc.assert(
      fc.property(fc.array(deed, { minLength: 1, maxLength: 60 }), fc.nat(), (deeds, cut) => {
        const events = chained('fraud', deeds);
        const from = 1 + (cut % events.length);
        const files = events.slice(from - 1).map((event) => Buffer.from(formatEvent(event)));
        expect(verifiedTail(fold('fraud', events), { from, files })).toHaveLength(events.length - from + 1);
      }),
    );
  });
});

describe('a ledger that was changed', () => {
  const deeds = [
    { type: 'registered', version: 'v1.0.0' },
    { type: 'published', version: 'v1.0.0', 'content-id': `sha256:${'a'.repeat(64)}`, 'release-id': 1 },
    { type: 'promoted', version: 'v1.0.0', stage: 'production', from: null },
    { type: 'held', stage: 'production', reason: 'audit' },
  ];
  const events = chained('fraud', deeds);
  const state = fold('fraud', events);
  const files = events.map((event) => Buffer.from(formatEvent(event)));
  const edited = (at: number, text: (json: string) => string) =>
    files.map((file, index) => (index === at ? Buffer.from(text(file.toString('utf8'))) : file));

  it.each([
    ['an event that was edited', edited(2, (text) => text.replace('octocat', 'mallory'))],
    ['an event that is missing', [files[0], undefined, files[2], files[3]]],
    ['a last event that was edited', edited(3, (text) => text.replace('audit', 'none'))],
    ['two events that changed places', [files[0], files[2], files[1], files[3]]],
    ['the end cut off', files.slice(0, 3)],
    ['an event of another model', edited(1, (text) => text.replace('"fraud"', '"spam"'))],
    ['an event of a newer schema', edited(1, (text) => text.replace('event/v1', 'event/v2'))],
    [
      'an event with a field that is not known',
      edited(3, (text) => text.replace('"stage"', '"more": 1, "stage"')),
    ],
  ])('is found out: %s', (_what, changed) => {
    expect(() => verifiedTail(state, { from: 1, files: changed })).toThrow(/LEDGER_INVALID|DOCUMENT_INVALID/);
  });

  it.each([
    ['another holder', { stages: { production: { ...state.stages['production'], version: 'v6.6.6' } } }],
    ['a hold that is gone', { stages: { production: { ...state.stages['production'], hold: null } } }],
    [
      'a version’s bytes',
      { versions: { 'v1.0.0': { status: 'published', 'content-id': `sha256:${'b'.repeat(64)}` } } },
    ],
  ])('is found out in the state: %s', (_what, change) => {
    const forged = { ...state, ...change } as typeof state;
    expect(() => verifiedTail(forged, { from: 1, files })).toThrow(/LEDGER_INVALID/);
  });
});
