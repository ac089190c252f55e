import type { Contract } from '../../domain/validation/contract/table-contract.ts';
import { severities } from '../../domain/validation/data-codes.ts';
import type { Finding } from '../../domain/validation/finding.ts';
import { type Validation, verdictOf } from '../../domain/validation/validation.ts';
import type { Engine } from '../../ports/engine.ts';
import type { Host } from '../../ports/host.ts';
import { attachData, type Attached, judgeData, type Judged, unjudgedFindings } from './data.ts';
import { writeFailingRows } from './failing-rows.ts';
import type { ValidationScope } from './scope.ts';

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
  const engine = await host.engines.open(enginePath === undefined ? {} : { path: enginePath });
  try {
    return await validateWith(host, engine, { scope, out });
  } finally {
    await engine.close();
  }
}

async function validateWith(
  host: Host,
  engine: Engine,
  { scope: { model, data }, out }: { readonly scope: ValidationScope; readonly out: string | undefined },
): Promise<Validation> {
  const findings: Finding[] = [];
  const attached: Attached[] = [];
  for (const [position, set] of data.entries()) {
    const found = await attachData(engine, { set, position });
    if ('table' in found) attached.push(found);
    else findings.push(found);
  }
  const judged: Judged[] = [];
  for (const one of attached) judged.push(await judgeData(host, engine, { attached: one, all: attached }));
  const contracts = attached.flatMap(({ contract }): Contract[] => (contract ? [contract] : []));
  findings.push(...unjudgedFindings(contracts), ...judged.flatMap((one) => one.findings));
  if (out !== undefined) await writeFailingRows(host, engine, { judged, file: out });
  return {
    schema: 'https://modelgate.dev/schemas/validation/v1.json',
    model,
    verdict: verdictOf(findings),
    at: host.clock.now().toISOString(),
    engine: engine.name,
    data: judged.map(({ record }) => record),
    'model-files': [],
    findings: inOrder(findings).map(plain),
  };
}

/** The worst first, else as they were found. */
function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

function plain({ examples, ...finding }: Finding): Validation['findings'][number] {
  return { ...finding, ...(examples && { examples: [...examples] }) };
}
