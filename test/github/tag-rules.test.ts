import { describe, expect, it } from '@jest/globals';
import { type Ruleset, tagObstacle } from '../../src/github/tag-rules.ts';

const tag = 'fraud@v1.0.0';

function ruleset(more: Partial<Ruleset> = {}, ...include: readonly string[]): Ruleset {
  return {
    id: 1,
    name: 'releases',
    target: 'tag',
    enforcement: 'active',
    conditions: { ref_name: { include: include.length > 0 ? include : ['~ALL'], exclude: [] } },
    rules: [{ type: 'creation' }],
    ...more,
  };
}

function named(operator: string, pattern: string, negate = false): Ruleset {
  return ruleset({ rules: [{ type: 'tag_name_pattern', parameters: { operator, pattern, negate } }] });
}

describe('a ruleset', () => {
  it.each([
    '~ALL',
    'refs/tags/*',
    'refs/tags/*@v*',
    'refs/tags/fraud@*',
    'refs/tags/**/*',
    'refs/tags/fraud@v1.0.0',
  ])('forbids a new tag that falls under %s', (pattern) =>
    expect(tagObstacle(tag, ruleset({}, pattern))).toMatch(/releases.*fraud@v1\.0\.0.*bypass/),
  );

  it.each([
    'refs/tags/v*',
    'refs/tags/other@*',
    'refs/heads/*',
    'fraud@v1.0.0',
    '~DEFAULT_BRANCH',
    'refs/tags/!(',
  ])('says nothing of a tag that does not fall under %s', (pattern) =>
    expect(tagObstacle(tag, ruleset({}, pattern))).toBeUndefined(),
  );

  it.each([
    { enforcement: 'evaluate' },
    { enforcement: 'disabled' },
    { current_user_can_bypass: 'always' },
    { current_user_can_bypass: 'exempt' },
    { conditions: { ref_name: { include: ['~ALL'], exclude: ['refs/tags/*@v*'] } } },
    { conditions: {} },
    { rules: [{ type: 'deletion' }, { type: 'update' }] },
  ])('that lets it through says nothing: %j', (more) => {
    expect(tagObstacle(tag, ruleset(more))).toBeUndefined();
  });

  it('forbids a name that is not of its pattern', () => {
    expect(tagObstacle(tag, named('starts_with', 'v'))).toMatch(/name fraud@v1\.0\.0/);
    expect(tagObstacle(tag, named('starts_with', 'fraud'))).toBeUndefined();
    expect(tagObstacle(tag, named('ends_with', '.0'))).toBeUndefined();
    expect(tagObstacle(tag, named('contains', '@', true))).toMatch(/name/);
    expect(tagObstacle(tag, named('contains', '#', true))).toBeUndefined();
    expect(tagObstacle(tag, named('regex', '^v'))).toBeUndefined();
  });
});
