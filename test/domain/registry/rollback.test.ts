import { describe, expect, it } from '@jest/globals';
import type { LedgerEvent } from '../../../src/domain/registry/event.ts';
import { fold } from '../../../src/domain/registry/fold.ts';
import { decideRollback, type RollbackRequest } from '../../../src/domain/registry/rollback.ts';
import { chained } from '../../support/documents/ledger-events.ts';

const published = (version: string) => [
  { type: 'registered', version },
  {
    type: 'published',
    version,
    'content-id': `sha256:${version.replace(/\D/g, '').padStart(64, '0')}`,
    'release-id': 1,
  },
];
const promoted = (version: string, from: string | null, stage = 'production') => [
  { type: 'promoted', version, stage, from },
];
const three = [
  ...published('v1.0.0'),
  ...promoted('v1.0.0', null),
  ...published('v1.1.0'),
  ...promoted('v1.1.0', 'v1.0.0'),
  ...published('v2.0.0'),
  ...promoted('v2.0.0', 'v1.1.0'),
];

function decide(deeds: readonly object[], request: Partial<RollbackRequest> = {}) {
  const events: readonly LedgerEvent[] = chained('fraud', deeds);
  return decideRollback(fold('fraud', events), events, {
    stage: 'production',
    to: undefined,
    reason: 'bad',
    ...request,
  });
}

const back = (from: string, version: string, reason = 'bad') => ({
  type: 'rolled-back',
  stage: 'production',
  from,
  version,
  reason,
});

describe('where a rollback goes', () => {
  it('is the most recent earlier holder', () => {
    expect(decide(three)).toMatchObject({ kind: 'roll-back', from: 'v2.0.0', to: 'v1.1.0', since: 9 });
  });

  it('is never a withdrawn one', () => {
    const deeds = [...three, { type: 'withdrawn', version: 'v1.1.0', reason: 'x' }];
    expect(decide(deeds)).toMatchObject({ to: 'v1.0.0' });
    expect(decide(deeds, { to: 'v1.1.0' })).toMatchObject({ kind: 'refused' });
  });

  it('is never what never held this stage', () => {
    const deeds = [...three, ...published('v3.0.0'), ...promoted('v3.0.0', null, 'staging')];
    expect(decide(deeds)).toMatchObject({ to: 'v1.1.0' });
    expect(decide(deeds, { to: 'v3.0.0' })).toMatchObject({ kind: 'refused' });
  });

  it('may be named, further back', () => {
    expect(decide(three, { to: 'v1.0.0' })).toMatchObject({ kind: 'roll-back', to: 'v1.0.0' });
  });

  it('is nowhere for a first version, and for a stage that nobody holds', () => {
    expect(decide(three.slice(0, 3))).toMatchObject({ kind: 'refused' });
    expect(decide(three, { stage: 'staging' })).toMatchObject({ kind: 'refused' });
  });
});

describe('a request that comes twice', () => {
  it('goes back one step', () => {
    expect(decide([...three, back('v2.0.0', 'v1.1.0')])).toMatchObject({ kind: 'unchanged' });
    expect(decide([...three, back('v2.0.0', 'v1.1.0')], { to: 'v1.1.0', reason: 'y' })).toMatchObject({
      kind: 'unchanged',
    });
  });

  it('is another one for another reason', () => {
    expect(decide([...three, back('v2.0.0', 'v1.1.0')], { reason: 'y' })).toMatchObject({ to: 'v1.0.0' });
  });

  it('is another one after a promotion', () => {
    const deeds = [
      ...three,
      back('v2.0.0', 'v1.1.0'),
      { type: 'lifted', stage: 'production', reason: 'm' },
      ...published('v2.1.0'),
      ...promoted('v2.1.0', 'v1.1.0'),
    ];
    expect(decide(deeds)).toMatchObject({ kind: 'roll-back', from: 'v2.1.0', to: 'v1.1.0' });
  });

  it('for a version that holds the stage no more is refused', () => {
    expect(decide(three, { from: 'v1.1.0' })).toMatchObject({ kind: 'refused' });
  });
});
