import { describe, expect, it } from '@jest/globals';
import { isWorthSaying, planComment, type CommentSituation } from '../../../src/domain/report/comment.ts';
import { formatMarker, type Marker } from '../../../src/domain/report/marker.ts';

const marker: Marker = {
  key: '.github/workflows/model.yml',
  head: '5d41402abc4b2a76b9719d911017c592aabbccdd',
  run: 12,
  attempt: 2,
};
const viewer = 'github-actions[bot]';
const body = (of: Partial<Marker> = {}, text = 'verdict') =>
  `${text}\n\n${formatMarker({ ...marker, ...of })}\n`;
const ours = (id: number, of: Partial<Marker> = {}, text = 'old') => ({
  id,
  author: viewer,
  body: body(of, text),
});

function plan(parts: Partial<CommentSituation>) {
  return planComment({ existing: [], viewer, body: body(), marker, mode: 'always', worth: true, ...parts });
}

describe('the comment of a pull request', () => {
  it('is created where there is none', () => {
    expect(plan({})).toMatchObject({ kind: 'create' });
    expect(plan({ existing: [{ id: 1, author: 'octocat', body: 'hello' }] })).toMatchObject({
      kind: 'create',
    });
  });

  it('is not created when there is nothing to say', () => {
    expect(plan({ worth: false })).toMatchObject({ kind: 'none' });
  });

  it('is updated where it is, also when there is nothing to say', () => {
    const existing = [ours(7, { run: 11 })];
    expect(plan({ existing })).toMatchObject({ kind: 'update', id: 7, remove: [] });
    expect(plan({ existing, worth: false, mode: 'changes' })).toMatchObject({ kind: 'update', id: 7 });
  });

  it('is left alone when comments are switched off', () => {
    expect(plan({ existing: [ours(7, { run: 11 })], mode: 'never' })).toMatchObject({ kind: 'none' });
  });

  it('of somebody else with our marker is not ours', () => {
    const existing = [{ id: 3, author: 'mallory', body: body({ run: 11 }) }];
    expect(plan({ existing })).toMatchObject({ kind: 'create' });
    expect(plan({ existing: [...existing, ours(7, { run: 11 })] })).toMatchObject({
      kind: 'update',
      id: 7,
      remove: [],
    });
    const newer = [{ id: 3, author: 'mallory', body: body({ run: 99 }) }];
    expect(plan({ existing: [...newer, ours(7, { run: 11 })] })).toMatchObject({ kind: 'update', id: 7 });
  });

  it('of ours without a marker, or of another workflow, is another comment', () => {
    const existing = [
      { id: 2, author: viewer, body: 'coverage' },
      ours(3, { key: '.github/workflows/other.yml', run: 99 }),
    ];
    expect(plan({ existing })).toMatchObject({ kind: 'create' });
  });

  it('is known by its author whatever the case', () => {
    expect(plan({ existing: [{ ...ours(7, { run: 1 }), author: 'GitHub-Actions[bot]' }] })).toMatchObject({
      kind: 'update',
    });
  });

  it.each([
    ['a higher run number', { run: 13, attempt: 1 }],
    ['a higher attempt', { run: 12, attempt: 3 }],
  ])('is not overwritten when it has %s', (_, newer) => {
    expect(plan({ existing: [ours(7, newer)] })).toMatchObject({ kind: 'skip', id: 7, remove: [] });
  });

  it.each([
    ['an older run', { run: 11, attempt: 9 }],
    ['an older attempt', { run: 12, attempt: 1 }],
    ['the same attempt', { run: 12, attempt: 2 }],
  ])('is overwritten when it is of %s', (_, older) => {
    expect(plan({ existing: [ours(7, older)] })).toMatchObject({ kind: 'update', id: 7 });
  });

  it('stays as it is when it says the same', () => {
    const same = { ...ours(7), body: body().replaceAll('\n', '\r\n').trimEnd() };
    expect(plan({ existing: [same] })).toMatchObject({ kind: 'skip', id: 7 });
    // The text is the same, the run is not: the marker must move on, or an older run could overwrite it.
    expect(plan({ existing: [ours(7, { run: 11 }, 'verdict')] })).toMatchObject({ kind: 'update', id: 7 });
  });

  it('of ours is the oldest of several, the others go', () => {
    const existing = [ours(9, { run: 11 }), ours(7, { run: 10 }), ours(8, { run: 12, attempt: 1 })];
    expect(plan({ existing })).toMatchObject({ kind: 'update', id: 7, remove: [8, 9] });
  });

  it('is left to a newer run with all its duplicates', () => {
    const existing = [ours(7, { run: 10 }), ours(9, { run: 13 })];
    expect(plan({ existing })).toMatchObject({ kind: 'skip', id: 9, remove: [] });
  });
});

describe('what is worth a new comment', () => {
  it.each([
    ['pass', 'always', true],
    ['pass', 'changes', false],
    ['unchanged', 'always', false],
    ['unchanged', 'changes', false],
    ['fail', 'changes', true],
    ['inconclusive', 'changes', true],
    ['incomparable', 'changes', true],
    ['first', 'changes', true],
    ['error', 'changes', true],
    ['fail', 'never', false],
  ] as const)('%s in mode %s: %s', (verdict, mode, expected) => {
    expect(isWorthSaying(verdict, { mode, loosened: false })).toBe(expected);
  });

  it('counts loosened rules where nothing else changed', () => {
    expect(isWorthSaying('unchanged', { mode: 'always', loosened: true })).toBe(true);
    expect(isWorthSaying('pass', { mode: 'changes', loosened: true })).toBe(false);
  });
});
