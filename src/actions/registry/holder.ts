import { formatTag } from '../../domain/registry/version.ts';
import type { Host } from '../../ports/host.ts';
import type { Baseline } from '../gather/baseline.ts';
import { emptyEvidence, orUnreadable } from '../gather/evidence.ts';
import { openRelease, type OpenRelease, releasedEvidence } from './released.ts';
import { type Registry, releaseOf } from './registry.ts';

export interface Holder {
  readonly baseline: Baseline;
  /** Absent where nobody holds the stage, or where the release cannot be read. */
  readonly opened?: OpenRelease;
}

/**
 * What the version that holds a stage was released with. A release that cannot be read makes everything incomparable: it is
 * never taken for no release.
 */
export async function openHolder(
  host: Host,
  { ledger, releases }: Registry,
  holder: string | null,
): Promise<Holder> {
  if (holder === null) return { baseline: { evidence: undefined, note: 'No version holds the stage yet.' } };
  const { model, state } = ledger;
  const note = 'The version that holds the stage.';
  const unreadable: string[] = [];
  const opened = await orUnreadable(unreadable, async () => {
    const release = await releaseOf(host, releases, formatTag({ model, version: holder }));
    return openRelease(host, { model, version: holder, release, known: state.versions[holder] });
  });
  const evidence = opened && (await orUnreadable(unreadable, () => releasedEvidence(host, opened)));
  if (opened && evidence) return { baseline: { evidence, note }, opened };
  const side = { kind: 'version', name: holder } as const;
  return { baseline: { evidence: { ...emptyEvidence, side, unreadable }, note }, ...(opened && { opened }) };
}
