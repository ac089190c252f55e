import type { ActionResult } from '../../runtime/define-action.ts';
import type { Host } from '../../ports/host.ts';
import { record } from './ledger.ts';
import { mirrorWithdrawn } from './mirrors.ts';
import type { Registry } from './registry.ts';

/** A version that holds no stage: it is only withdrawn. */
export async function withdrawVersion(
  host: Host,
  { ledger, releases }: Registry,
  {
    version,
    reason,
    dryRun,
  }: { readonly version: string; readonly reason: string; readonly dryRun: boolean },
): Promise<ActionResult<'outcome' | 'from' | 'seq'>> {
  const { model, state } = ledger;
  if (state.versions[version]?.status === 'withdrawn') {
    host.log.info(`Nothing to do: ${version} of ${model} is withdrawn already.`);
    return { outputs: { outcome: 'unchanged', from: version } };
  }
  host.log.info(`Plan: withdraw ${version} of ${model}, which holds no stage: ${reason}`);
  if (dryRun) return { outputs: { outcome: 'rolled-back', from: version } };
  const recorded = await record<'withdrawn'>(host, ledger, ({ state: now }) =>
    now.versions[version]?.status === 'published' && !holdsAny(now.stages, version)
      ? { type: 'withdrawn', key: `withdrawn:${version}`, version, reason }
      : undefined,
  );
  if (recorded.kind === 'outrun') return { outputs: { outcome: 'unchanged', from: version } };
  await mirrorWithdrawn(host, {
    state: recorded.ledger.state,
    releases,
    reasons: new Map([[version, reason]]),
  });
  return { outputs: { outcome: 'rolled-back', from: version, seq: String(recorded.event.seq) } };
}

function holdsAny(
  stages: Readonly<Record<string, { readonly version: string | null }>>,
  version: string,
): boolean {
  return Object.values(stages).some((stage) => stage.version === version);
}
