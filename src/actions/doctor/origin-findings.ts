import { commandOnGitHub, differenceToOrigin, wayToOrigin } from '../../domain/registry/elsewhere.ts';
import type { LedgerOrigin } from '../../ports/ledger.ts';
import { ledgerBranch } from '../../ports/ledger.ts';
import type { Diagnosis, Survey } from './survey.ts';

/** The clone's ledger lacks events that it fetched: what it says of a stage may be over. */
export function ledgerBehind({ origin }: Survey): readonly Diagnosis[] {
  if (origin?.standing !== 'behind' && origin?.standing !== 'diverged') return [];
  const { standing, repository } = origin;
  const found = `${differenceToOrigin(standing)}.`;
  const fix = wayToOrigin(standing, repository);
  return [{ finding: { kind: 'ledger-behind', about: `branch ${ledgerBranch}`, found, fix } }];
}

/** A clone takes the ledger along, and no release: one that is not here was not deleted. */
export function releasesElsewhere(
  { repository }: LedgerOrigin,
  { model, tags }: { readonly model: string; readonly tags: readonly string[] },
): readonly Diagnosis[] {
  if (tags.length === 0) return [];
  const found = `${tags.length === 1 ? `The release ${tags[0]} is` : `${tags.length} releases are`} not in this clone: releases are not cloned with the ledger.`;
  const fix = `Run it in the clone that promoted them, or ${commandOnGitHub(repository)}.`;
  return [{ model, finding: { kind: 'release-elsewhere', about: tags.join(', '), found, fix } }];
}
