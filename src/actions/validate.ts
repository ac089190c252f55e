import { defineAction } from '../runtime/define-action.ts';
import { choiceOr, commonInputs, flag, lines, positive, text } from '../runtime/fields.ts';
import { allowOf } from './validating/allow.ts';
import { enginePathField } from './validating/engine-path.ts';
import { inferContract } from './validating/infer.ts';
import { validateAll } from './validating/validate-all.ts';
import { validationScopes } from './validating/scope.ts';

/** Data against its contract, before anybody trains on it. */
export const validate = defineAction({
  id: 'validate',
  title: 'Modelgate: validate data',
  description: 'Holds data against its contract, and says which rows and cells are not as they must be.',
  permissions: {
    contents: { access: 'read', why: 'reads the policy and the contracts in force by API' },
  },
  inputs: {
    ...commonInputs,
    data: lines(
      'Data to look at, one set a line: a file, a folder or a glob (CSV, Parquet, Arrow, JSONL, JSON, also compressed). Default: the data of the recipe.',
    ),
    contract: text(
      'Contract that the data must satisfy, in the place of the recipe’s. The Open Data Contract Standard, JSON Schema, Frictionless, TFDV, Great Expectations or Pandera, recognised by content.',
    ),
    reference: lines(
      'Data that the others are held against: what shifted is named, in its own units. Default: the recipe’s data of role `reference`.',
    ),
    'model-files': lines(
      'Model files to look into, paths or globs, one a line: what they are, and what would run if they were loaded. Nothing is loaded.',
    ),
    allow: allowOf(
      'Imports, operators and layers of model files that you have read and allow, one a line: `my_package.Model`. What runs anything it is given, such as `os.system`, is refused.',
    ),
    'model-reference': text(
      'Model file that the one of `model-files` is held against: whether it still takes the same inputs and gives the same outputs.',
    ),
    'model-size': positive(
      10_000_000,
      'How many megabytes (a million bytes each) a model file may have. Default: any number.',
    ),
    'fail-on': choiceOr(
      ['error', 'warning', 'never'],
      'Which severity fails the step: `error`, `warning` (besides), or `never`.',
    ),
    infer: flag(
      'Write a first contract from `data`, with the reasons as comments: shown, and written where `contract` names a file that is not there yet. Nothing is validated then.',
    ),
    'engine-path': enginePathField,
    out: text('CSV file to write all failing rows to: the check, the row’s number, its file and the value.'),
  },
  outputs: {
    outcome:
      '`pass`, `warn`, `fail`, `unchanged` (the change touches no model with data), or `error` on a fault.',
    validation: 'Path of `validation.json`; JSON by model when there are several.',
    errors: 'How many findings are errors.',
    warnings: 'How many findings are warnings.',
  },
  async run(inputs, host) {
    if (inputs.infer) {
      await inferContract(host, { ...inputs, enginePath: inputs['engine-path'] });
      return { outputs: { outcome: 'pass', validation: '', errors: '0', warnings: '0' } };
    }
    const scopes = await validationScopes(host, inputs);
    return validateAll(host, scopes, {
      failOn: inputs['fail-on'],
      enginePath: inputs['engine-path'],
      out: inputs.out,
    });
  },
});
