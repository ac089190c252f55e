import { ModelgateError } from '../../domain/errors.ts';
import {
  formatHandOver,
  handedOverComparison,
  handedOverRows,
  handedOverValidation,
  handOverFile,
} from '../../domain/report/hand-over.ts';
import { formatValidation } from '../../domain/validation/validation.ts';
import { changedRowsPath } from '../gather/comparison-files.ts';
import type { Host } from '../../ports/host.ts';
import type { Findings } from './report.ts';

/** What `report` on `workflow_run` looks for. */
export const handOverArtifact = 'modelgate--report';

/**
 * Keeps what a report is made of as an artifact, all of it: a workflow with the right to comment takes it from there, as
 * data, and writes the very same report.
 */
export async function handOver(host: Host, findings: Findings): Promise<void> {
  const { comparisons, faults, validations = [] } = findings;
  const { files, context, log, runs } = host;
  if (!context.pullRequest || comparisons.length + faults.length + validations.length === 0) return;
  const folder = '.modelgate/reports/hand-over';
  await files.remove(folder);
  for (const comparison of comparisons) {
    const file = `${folder}/${handedOverComparison(comparison.model)}`;
    await files.write(file, `${JSON.stringify(comparison, null, 2)}\n`);
  }
  for (const validation of validations)
    await files.write(`${folder}/${handedOverValidation(validation.model)}`, formatValidation(validation));
  await copyChangedRows(host, comparisons, folder);
  const document = formatHandOver({
    head: context.pullRequest.headSha,
    models: comparisons.map(({ model }) => model),
    validations: validations.map(({ model }) => model),
    faults,
  });
  await files.write(`${folder}/${handOverFile}`, document);
  try {
    await runs.keep(handOverArtifact, folder);
  } catch (error) {
    if (!(error instanceof ModelgateError)) throw error;
    log.warn(`The report could not be handed over to a workflow that may comment: ${error.message}`);
  }
}

/** Of all models together: far less than what whoever takes it unpacks. */
const rowsLimit = 32_000_000;
const mostOfModel = 16_000_000;

/** For people who open the artifact; the report stands without them. */
async function copyChangedRows(
  { files, log }: Host,
  comparisons: Findings['comparisons'],
  folder: string,
): Promise<void> {
  let bytes = 0;
  for (const { model } of comparisons) {
    const size = await files.size(changedRowsPath(model));
    if (size === undefined) continue;
    bytes += size;
    if (size <= mostOfModel && bytes <= rowsLimit) {
      await files.copy(changedRowsPath(model), `${folder}/${handedOverRows(model)}`);
    } else log.warn(`The changed rows of ${model} are not handed over: they are ${size} bytes.`);
  }
}
