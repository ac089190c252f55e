import { validate } from '../../../src/actions/validate.ts';
import { parseValidation, type Validation } from '../../../src/domain/validation/validation.ts';
import { type Action, parseInputs } from '../../../src/runtime/define-action.ts';
import type { FileTree, LocalRepository, RecordedHost } from '../local/repository.ts';

/** The engine as `npm ci` puts it beside the tests: the version of engines/duckdb (`test/validation/engine.test.ts`). */
export const enginePath = process.cwd();

export interface ValidationRun {
  readonly host: RecordedHost;
  readonly outputs: Readonly<Record<string, string | undefined>>;
  readonly refusal?: string;
  readonly validation: Validation;
  /** What the terminal shows. */
  readonly text: string;
}

/** Runs `validate` in the repository, over the local host. @throws ModelgateError as the action does */
export async function runValidate(
  repository: LocalRepository,
  inputs: Readonly<Record<string, string>>,
  { model = 'fraud' }: { readonly model?: string } = {},
): Promise<ValidationRun> {
  const host = await repository.host();
  const action = validate as unknown as Action;
  const given = { 'engine-path': enginePath, ...inputs };
  const { outputs, refusal } = await action.run(parseInputs(action, given), host);
  const file = `.modelgate/validations/${model}/validation.json`;
  return {
    host,
    outputs,
    ...(refusal !== undefined && { refusal }),
    validation: parseValidation(new TextDecoder().decode(await host.files.read(file)), file),
    text: host.log.texts.join('\n'),
  };
}

/** Writes the files and validates `data` against `contract.yaml`. */
export async function validated(
  repository: LocalRepository,
  files: FileTree,
  inputs: Readonly<Record<string, string>> = {},
): Promise<ValidationRun> {
  await repository.write(files);
  const data = Object.keys(files).find((file) => !file.startsWith('contract')) as string;
  return runValidate(repository, { data, contract: 'contract.yaml', ...inputs });
}

export { contractOf } from './contract-text.ts';
