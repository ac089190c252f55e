import type { Contract } from '../../domain/validation/contract/table-contract.ts';
import { severities } from '../../domain/validation/data-codes.ts';
import type { Finding } from '../../domain/validation/finding.ts';
import { driftRecord } from '../../domain/validation/drift/drift-record.ts';
import { modelFileCodes } from '../../domain/validation/model-file-codes.ts';
import { type Validation, verdictOf } from '../../domain/validation/validation.ts';
import type { Engine } from '../../ports/engine.ts';
import type { Host } from '../../ports/host.ts';
import { attachData, type Attached, judgeData, type Judged, unjudgedFindings } from './data.ts';
import { type InspectedFiles, inspectModelFiles } from './model-files.ts';
import { writeFailingRows } from './failing-rows.ts';
import type { ValidationScope } from './scope.ts';
import { checkSets } from './set-checks.ts';

export interface ModelOptions {
  readonly enginePath?: string | undefined;
  /** File for all failing rows. */
  readonly out?: string | undefined;
}

/**
 * Looks at all data of one model.
 * @throws ModelgateError FILE_MISSING, CONTRACT_INVALID, ENGINE_UNAVAILABLE
 */
export async function validateModel(
  host: Host,
  scope: ValidationScope,
  { enginePath, out }: ModelOptions,
): Promise<Validation> {
  const files = await inspectModelFiles(host, scope);
  if (scope.data.length === 0) return withoutData(scope.model, files);
  const engine = await host.engines.open(enginePath === undefined ? {} : { path: enginePath });
  try {
    return await validateWith(host, engine, { scope, out, files });
  } finally {
    await engine.close();
  }
}

async function validateWith(
  host: Host,
  engine: Engine,
  {
    scope: { model, data, asked },
    out,
    files,
  }: { readonly scope: ValidationScope; readonly out: string | undefined; readonly files: InspectedFiles },
): Promise<Validation> {
  const now = host.clock.now();
  const findings: Finding[] = [...files.findings];
  const attached: Attached[] = [];
  for (const [position, set] of data.entries()) {
    const found = await attachData(engine, { set, position });
    if ('table' in found) attached.push(found);
    else findings.push(found);
  }
  const judged: Judged[] = [];
  for (const one of attached) judged.push(await judgeData(engine, { attached: one, all: attached, now }));
  const contracts = attached.flatMap(({ contract }): Contract[] => (contract ? [contract] : []));
  findings.push(...unjudgedFindings(contracts), ...judged.flatMap((one) => one.findings));
  const compared = await checkSets(
    engine,
    attached.map(({ set, table }) => ({ ...set, table })),
    asked,
  );
  findings.push(...compared.findings);
  if (out !== undefined) await writeFailingRows(host, engine, { judged, file: out });
  return {
    schema: 'https://modelgate.dev/schemas/validation/v1.json',
    model,
    verdict: verdictOf(findings),
    ...(judged.some(({ answers }) => answers.some(({ question }) => question.code === 'DATA_AGE')) && {
      at: now.toISOString(),
    }),
    engine: engine.name,
    data: judged.map(({ record }) => record),
    ...(compared.drift.length > 0 && { drift: compared.drift.map(driftRecord) }),
    'model-files': [...files.records],
    findings: inOrder(findings).map(plain),
  };
}

/** Without data no engine is needed. */
function withoutData(model: string, { records, findings }: InspectedFiles): Validation {
  return {
    schema: 'https://modelgate.dev/schemas/validation/v1.json',
    model,
    verdict: verdictOf(findings),
    data: [],
    'model-files': [...records],
    findings: inOrder(findings).map(plain),
  };
}

/**
 * The same validation with model files in it; without one, that of the files alone. What was found before of model files of the same
 * paths was of other bytes.
 */
export function withModelFiles(
  validation: Validation | undefined,
  { model, files }: { readonly model: string; readonly files: InspectedFiles },
): Validation {
  const alone = validation ?? withoutData(model, { records: [], findings: [] });
  const now = new Set(files.records.map(({ path }) => path));
  const stale = new Set(alone['model-files'].map(({ path }) => path).filter((path) => now.has(path)));
  // A file may be data, too: what was found of it as such stays.
  const before = (alone.findings as Finding[]).filter(
    ({ code, place }) => !(code in modelFileCodes && stale.has(place.path)),
  );
  const findings = inOrder([...before, ...files.findings]).map(plain);
  const records = [...alone['model-files'].filter(({ path }) => !stale.has(path)), ...files.records];
  return { ...alone, verdict: verdictOf(findings), 'model-files': records, findings };
}

/** The worst first, else as they were found. */
function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

function plain({ examples, ...finding }: Finding): Validation['findings'][number] {
  return { ...finding, ...(examples && { examples: [...examples] }) };
}
