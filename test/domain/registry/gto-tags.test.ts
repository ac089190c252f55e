import { describe, expect, it } from '@jest/globals';
import {
  assignedVersions,
  isRegistration,
  lateRegistration,
  missingStageTags,
  wasAssigned,
} from '../../../src/domain/registry/gto-tags.ts';
import { chained } from '../../support/documents/ledger-events.ts';

const stage = 'production';
const published = (version: string) => [
  { type: 'registered', version },
  { type: 'published', version, 'content-id': `sha256:${'0'.repeat(64)}`, 'release-id': 1 },
];
const promoted = (version: string, from: string | null, at?: string) => ({
  type: 'promoted',
  stage,
  version,
  from,
  ...(at !== undefined && { at }),
});
const back = { type: 'rolled-back', stage, from: 'v1.1.0', version: 'v1.0.0', reason: 'bad' };

/** v1.0.0, v1.1.0, and back: moves 3, 6 and 7. */
const life = [
  ...published('v1.0.0'),
  promoted('v1.0.0', null),
  ...published('v1.1.0'),
  promoted('v1.1.0', 'v1.0.0'),
  back,
];

function missing(deeds: readonly object[], there: readonly string[] = []) {
  return missingStageTags(chained('fraud', deeds), { stage, there: new Set(there) });
}
const namesOf = (tags: readonly { readonly name: string; readonly version: string }[]) =>
  tags.map(({ name, version }) => `${name} ${version}`);

describe('the tags of a stage', () => {
  it('assign its holder and unassign who is displaced, under the number of the event', () => {
    expect(namesOf(missing(life.slice(0, 3)))).toEqual(['fraud#production#3 v1.0.0']);
    expect(namesOf(missing(life.slice(0, 6), ['fraud#production#3']))).toEqual([
      'fraud#production!#6 v1.0.0',
      'fraud#production#6 v1.1.0',
    ]);
    expect(namesOf(missing(life, ['fraud#production#6']))).toEqual([
      'fraud#production!#7 v1.1.0',
      'fraud#production#7 v1.0.0',
    ]);
  });

  it('are none where all are there', () => {
    expect(missing(life, ['fraud#production!#7', 'fraud#production#7'])).toEqual([]);
    expect(missing([])).toEqual([]);
  });

  it('end an assignment that a run which was killed has left', () => {
    const found = namesOf(missing(life, ['fraud#production#3']));
    expect(found).toEqual([
      'fraud#production!#6 v1.0.0',
      'fraud#production!#7 v1.1.0',
      'fraud#production#7 v1.0.0',
    ]);
  });

  it('are those of this stage alone', () => {
    const elsewhere = { ...promoted('v1.0.0', null), stage: 'production-eu' };
    expect(missing([...published('v1.0.0'), elsewhere])).toEqual([]);
  });

  it('have dates that grow from event to event, whatever the clocks said', () => {
    const early = '2020-01-01T00:00:00Z';
    const deeds = [...life.slice(0, 5), promoted('v1.1.0', 'v1.0.0', early), back];
    const dates = [life.slice(0, 3), deeds.slice(0, 6), deeds].map((some) => missing(some).at(-1)?.at);
    expect(dates).toEqual(['2026-11-20T17:00:02Z', '2026-11-20T17:00:05Z', '2026-11-20T17:00:06Z']);
  });
});

describe('what GTO was told', () => {
  const events = chained('fraud', life);

  it('is of who was displaced, by the tag of the move before', () => {
    expect(wasAssigned(events, { stage, there: new Set(['fraud#production#6']) })).toBe(true);
    expect(
      wasAssigned(events, { stage, there: new Set(['fraud#production#3', 'fraud#production!#6']) }),
    ).toBe(false);
    expect(assignedVersions(events, { stage, there: new Set(['fraud#production#3']) })).toEqual(['v1.0.0']);
  });

  it('may be told later, under a name that is free', () => {
    expect(lateRegistration(events, 'v1.1.0')).toMatchObject({
      name: 'fraud@v1.1.0#5',
      at: '2026-11-20T17:00:04Z',
    });
    expect(lateRegistration(events, 'v9.0.0')).toBeUndefined();
  });

  it.each([
    ['fraud@v1.1.0', true],
    ['fraud@v1.1.0#5', true],
    ['fraud@v1.1.0!#5', false],
    ['fraud@v1.1.01', false],
    ['fraud@v1.1.0#', false],
  ])('registers v1.1.0: %s %s', (name, registers) => {
    expect(isRegistration(name, 'fraud@v1.1.0')).toBe(registers);
  });
});
