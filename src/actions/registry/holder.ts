import { formatTag } from '../../domain/registry/version.ts';
import type { Host } from '../../ports/host.ts';
import type { Baseline } from '../gather/baseline.ts';
import { type OpenRelease, releasedBaseline } from './released.ts';
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
  const tag = formatTag({ model, version: holder });
  const release = await releaseOf(host, releases, tag);
  const request = { model, version: holder, release, known: state.versions[holder] };
  const { evidence, ...opened } = await releasedBaseline(host, request);
  return { baseline: { evidence, note: 'The version that holds the stage.' }, ...opened };
}
