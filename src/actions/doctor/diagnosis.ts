import type { Manifest } from '../../domain/registry/manifest.ts';
import type { Host } from '../../ports/host.ts';
import { anchorFindings, ledgerGone, movedBack } from './anchor-findings.ts';
import { derivedDiagnoses } from './derived-files.ts';
import { ledgerBehind } from './origin-findings.ts';
import { orphanDiagnoses, orphansOf } from './orphan-findings.ts';
import { platformDiagnoses, policyInForce } from './platform-findings.ts';
import { examineModel } from './registry-findings.ts';
import { type Diagnosis, type Survey, survey } from './survey.ts';
import { withWayBack } from './way-back.ts';

export interface Diagnosed {
  readonly survey: Survey;
  /** What is wrong with the history first, then with versions, mirrors and settings. */
  readonly diagnoses: readonly Diagnosis[];
}

/** Everything that is wrong with a registry. Nothing is written. */
export async function diagnose(host: Host, asked: string | undefined): Promise<Diagnosed> {
  const seen = await survey(host, asked);
  const commit = await host.repository.resolve(host.context.defaultBranch);
  const { policy, diagnoses: ofPolicy } = await policyInForce(host, commit);
  const diagnoses: Diagnosis[] = [];
  const manifests: Manifest[] = [];
  for (const ledger of seen.ledgers.values()) {
    const card = policy?.models.get(ledger.model)?.release.card ?? {};
    const examined = await examineModel(host, seen, { ledger, card });
    diagnoses.push(...examined.diagnoses);
    manifests.push(...examined.manifests);
  }
  const orphans = await orphansOf(host, seen);
  manifests.push(...orphans.published.flatMap(({ manifest }) => manifest ?? []));
  const gone = ledgerGone(seen);
  const anchors = anchorFindings(seen, manifests);
  const reset = anchors.diagnoses.length === 0 ? await movedBack(host, seen) : undefined;
  const ofHistory = [...(gone ? [gone] : []), ...(reset ? [reset] : []), ...anchors.diagnoses, ...diagnoses];
  const directed = await withWayBack(host, seen, { diagnoses: ofHistory, manifests });
  const behind = ledgerBehind(seen);
  return {
    survey: seen,
    diagnoses: [
      ...behind,
      ...directed,
      ...(gone ? [] : orphanDiagnoses(orphans, anchors.explained)),
      ...(await derivedDiagnoses(host, seen, [...behind, ...ofHistory])),
      ...ofPolicy,
      ...(await platformDiagnoses(host, seen, { commit, policy })),
    ],
  };
}
