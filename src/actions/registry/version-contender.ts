import { holdRefusal, withdrawnRefusal, withdrawnTwin } from '../../domain/registry/standing.ts';
import type { Host } from '../../ports/host.ts';
import { formatTag } from '../../domain/registry/version.ts';
import type { Contender } from './contender.ts';
import type { PromotionScope } from './promotion-scope.ts';
import { type Registry, releaseOf } from './registry.ts';
import { releasedEvidence } from './released.ts';
import { verifyRelease } from './verified-release.ts';

/** A published version that is to hold a further stage; its assets are held against its manifest first. */
export async function versionContender(
  host: Host,
  { ledger, releases }: Registry,
  { scope, version }: { readonly scope: PromotionScope; readonly version: string },
): Promise<Contender> {
  const { stage, subject } = scope;
  const tag = formatTag({ model: subject.model, version });
  const release = await releaseOf(host, releases, tag);
  const opened = await verifyRelease(host, {
    model: subject.model,
    version,
    release,
    known: ledger.state.versions[version],
  });
  return {
    candidate: { evidence: await releasedEvidence(host, opened) },
    commit: undefined,
    rows: opened.manifest.comparison?.results.rows?.fingerprint,
    standing({ state }) {
      const held = holdRefusal(state, stage);
      if (held !== undefined) return { kind: 'refused', reason: held };
      const gone = withdrawnTwin(state, version);
      if (gone !== undefined) return { kind: 'refused', reason: withdrawnRefusal(gone) };
      if (state.stages[stage]?.version === version) return { kind: 'unchanged', version };
      return { kind: 'open', version };
    },
    plan: () => ({ version, assets: [] }),
    publish: (ledger) => Promise.resolve({ ledger, version, release: opened.release }),
  };
}
