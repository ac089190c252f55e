import { ModelgateError, throwFaults } from '../../domain/errors.ts';
import { linkFaults } from '../../domain/repository-path.ts';
import type { Finding } from '../../domain/validation/finding.ts';
import type { Validation } from '../../domain/validation/validation.ts';
import type { Host } from '../../ports/host.ts';
import { type InspectedModel, signatureFindings } from './signatures.ts';
import type { ValidationScope } from './scope.ts';

/** Model files that were looked into. */
export interface InspectedFiles {
  readonly records: Validation['model-files'];
  readonly findings: readonly Finding[];
}

/** @throws ModelgateError FILE_MISSING where a pattern names nothing, FILE_UNREADABLE where it names a link */
export async function inspectModelFiles(
  host: Host,
  { modelFiles: asked }: ValidationScope,
): Promise<InspectedFiles> {
  const { files } = host;
  if (!asked) return { records: [], findings: [] };
  throwFaults(linkFaults(await files.links(asked.patterns)));
  const names = new Set<string>();
  for (const pattern of asked.patterns) {
    const found = await files.glob([pattern]);
    if (found.length === 0) throw noFile(pattern);
    for (const name of found) names.add(name);
  }
  const { allow, sizeBudget, reference } = asked;
  const { models, records, findings } = await lookInto(host, [...names], { allow, sizeBudget });
  if (reference === undefined) return { records, findings };
  return { records, findings: [...findings, ...(await signatureFindings(host, models, reference))] };
}

/** Looks into files that are there, by their paths relative to the working directory. */
export async function lookInto(
  { files, modelFiles }: Host,
  paths: readonly string[],
  { allow, sizeBudget }: { readonly allow: readonly string[]; readonly sizeBudget?: number | undefined },
): Promise<InspectedFiles & { readonly models: readonly InspectedModel[] }> {
  const records: InspectedFiles['records'] = [];
  const findings: Finding[] = [];
  const models: InspectedModel[] = [];
  for (const path of paths) {
    const inspection = await modelFiles.inspect(path, {
      allow,
      ...(sizeBudget !== undefined && { sizeBudget }),
    });
    const { format, size, sha256 = (await files.digest(path)).sha256 } = inspection;
    records.push({ path, format, size, sha256 });
    findings.push(...inspection.findings);
    models.push({ path, inspection });
  }
  return { records, findings, models };
}

/** Files that no library is known to write may belong to a model, such as a vocabulary: nothing can be said of them. */
export function asMade(finding: Finding): Finding {
  return finding.code === 'MODEL_FORMAT_UNKNOWN' ? { ...finding, severity: 'warning' } : finding;
}

function noFile(pattern: string): ModelgateError {
  return new ModelgateError({
    code: 'FILE_MISSING',
    message: 'Input `model-files` names no file',
    place: { path: pattern },
    hint: 'Paths and globs are relative to the working directory.',
  });
}
