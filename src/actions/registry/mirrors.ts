import type { State } from '../../domain/registry/state.ts';
import { formatTag } from '../../domain/registry/version.ts';
import { isMarkedWithdrawn, withdrawnText } from '../../domain/registry/release-text.ts';
import type { Host } from '../../ports/host.ts';
import type { Release } from '../../ports/store.ts';

/**
 * Brings releases in line with the ledger: a withdrawn version’s title, notes and flag say so. What a person did to a
 * release afterwards is left: the title’s mark shows that it was brought in line once.
 * @param reasons why a version was withdrawn, as far as it is known
 */
export async function mirrorWithdrawn(
  { store, log }: Host,
  {
    state,
    releases,
    reasons,
  }: {
    readonly state: State;
    readonly releases: readonly Release[];
    readonly reasons: ReadonlyMap<string, string>;
  },
): Promise<readonly string[]> {
  const done: string[] = [];
  for (const [version, { status }] of Object.entries(state.versions)) {
    if (status !== 'withdrawn') continue;
    const tag = formatTag({ model: state.model, version });
    const release = releases.find((one) => one.tag === tag && !one.draft);
    if (!release || isMarkedWithdrawn(release.title)) continue;
    const text = withdrawnText({
      model: state.model,
      version,
      notes: release.notes,
      reason: reasons.get(version),
    });
    const answer = await store.edit(release, { ...text, prerelease: true });
    if (answer === 'refused') {
      const titled = await store.edit(release, text);
      log.warn(
        `GitHub does not let the release ${tag} be marked as a pre-release${titled === 'refused' ? ' or be titled' : ''}: the ledger says that it is withdrawn, and that is what counts.`,
      );
      continue;
    }
    done.push(version);
  }
  return done;
}
