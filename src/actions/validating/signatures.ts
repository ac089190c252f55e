import { ModelgateError } from '../../domain/errors.ts';
import type { Finding } from '../../domain/validation/finding.ts';
import { modelFileCodes } from '../../domain/validation/model-file-codes.ts';
import type { ModelInspection } from '../../domain/validation/model-inspection.ts';
import { signatureChanges } from '../../domain/validation/signature-changes.ts';
import type { Host } from '../../ports/host.ts';

export interface InspectedModel {
  readonly path: string;
  readonly inspection: ModelInspection;
}

/**
 * How the inputs and outputs of the one model differ from those of the file `reference`.
 * @throws ModelgateError INPUT_INVALID where there are several models, FILE_MISSING
 */
export async function signatureFindings(
  { files, modelFiles }: Host,
  models: readonly InspectedModel[],
  reference: string,
): Promise<readonly Finding[]> {
  const [model, ...more] = models;
  if (!model || more.length > 0) throw severalModels(models.length);
  if (!(await files.exists(reference))) throw noReference(reference);
  const { signature: before } = await modelFiles.inspect(reference, { digest: false });
  const { signature: now } = model.inspection;
  if (now && before) return signatureChanges(now, before, model.path);
  const silent = [now ? [] : [model.path], before ? [] : [reference]].flat();
  const { severity, wayOut } = modelFileCodes.SIGNATURE_UNKNOWN;
  return silent.map((path) => ({
    code: 'SIGNATURE_UNKNOWN',
    severity,
    place: { path },
    message: 'The file states no inputs and outputs, so they cannot be compared',
    wayOut,
  }));
}

function severalModels(count: number): ModelgateError {
  return new ModelgateError({
    code: 'INPUT_INVALID',
    message: `Input \`model-reference\` is for one model file, and \`model-files\` names ${count}`,
    hint: 'Validate each model file with its own reference.',
  });
}

function noReference(path: string): ModelgateError {
  return new ModelgateError({
    code: 'FILE_MISSING',
    message: 'Input `model-reference` names no file',
    place: { path },
    hint: 'Fetch the version that holds the stage before, and name its model file.',
  });
}
