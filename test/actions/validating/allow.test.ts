import { expect, it } from '@jest/globals';
import { check } from '../../../src/actions/check.ts';
import { compare } from '../../../src/actions/compare.ts';
import { promote } from '../../../src/actions/promote.ts';
import { train } from '../../../src/actions/train.ts';
import { validate } from '../../../src/actions/validate.ts';
import { type Action, parseInputs } from '../../../src/runtime/define-action.ts';

it.each<Action>([check, compare, promote, train, validate] as never)(
  'what runs anything it is given can be allowed by no input of $id',
  (action) => {
    const allow = 'my_package.Model\nos.system\nmy_package.subprocess.Popen';
    expect(() => parseInputs(action, { allow })).toThrow(
      /`allow`: "os\.system", "my_package\.subprocess\.Popen" can never be allowed/,
    );
    expect(parseInputs(action, { allow: 'my_package.Model' })).toMatchObject({ allow: ['my_package.Model'] });
  },
);
