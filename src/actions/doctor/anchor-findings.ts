import type { Manifest } from '../../domain/registry/manifest.ts';
import { eventPath } from '../../domain/registry/ledger-paths.ts';
import type { Host } from '../../ports/host.ts';
import { ledgerBranch } from '../../ports/ledger.ts';
import type { Diagnosis, Survey } from './survey.ts';

export interface Anchors {
  readonly diagnoses: readonly Diagnosis[];
  /** Tags of releases whose events are lost. */
  readonly explained: ReadonlySet<string>;
}

/** What was published cannot be unsaid: every manifest names an event that the ledger must still have. */
export function anchorFindings({ head, ledgers }: Survey, manifests: readonly Manifest[]): Anchors {
  const lost = manifests.filter(({ model, ledger }) => {
    return ledger !== null && ledgers.get(model)?.digests.get(ledger.seq) !== ledger.digest;
  });
  const explained = new Set(lost.map(({ tag }) => tag));
  const models = [...new Set(lost.map(({ model }) => model))];
  const diagnoses = models.map((model): Diagnosis => {
    const own = lost.filter((manifest) => manifest.model === model);
    const last = own.reduce((a, b) => ((a.ledger?.seq ?? 0) > (b.ledger?.seq ?? 0) ? a : b));
    const seq = last.ledger?.seq ?? 0;
    const there = ledgers.get(model)?.digests.get(seq);
    const has = there === undefined ? 'no such event' : `another one, ${there}`;
    const more = own.length > 1 ? ` So do ${own.length - 1} more releases.` : '';
    const found = `The release ${last.tag} names event ${seq} of ${model} (${last.ledger?.digest}), and the ledger has ${has}: its branch was ${there === undefined ? 'reset or made anew' : 'rewritten'}.${more}`;
    const fix = 'Put the ledger’s branch back to the commit that it had.';
    return { model, finding: { kind: 'ledger-reset', about: eventPath(model, seq), found, fix } };
  });
  return { diagnoses: head === undefined ? [] : diagnoses, explained };
}

/** Releases are there, and the whole branch is not. */
export function ledgerGone({ head, releases }: Survey): Diagnosis | undefined {
  const published = releases.filter(({ draft }) => !draft);
  if (head !== undefined || published.length === 0) return undefined;
  const found = `There is no branch \`${ledgerBranch}\`, and ${published.length === 1 ? `the release ${published[0]?.tag} is` : `${published.length} releases are`} published: it was deleted.`;
  const fix = 'Make the branch again at the commit that it had.';
  return { finding: { kind: 'ledger-gone', about: `branch ${ledgerBranch}`, found, fix } };
}

/** How many of the newest commits that the branch had are held against it. */
const mostHeld = 5;

/** The branch points to a commit before one that it had: what a release names may still be there, and later events are not. */
export async function movedBack(
  { repository }: Pick<Host, 'repository'>,
  { head, earlier }: Survey,
): Promise<Diagnosis | undefined> {
  if (head === undefined) return undefined;
  for (const commit of earlier.filter((one) => one !== head).slice(0, mostHeld)) {
    if (!(await repository.contains(commit, head))) continue;
    const found = `The branch \`${ledgerBranch}\` is on ${head}, and was on ${commit}, which goes on from there: it was reset.`;
    const fix = 'Put the ledger’s branch back to the commit that it had.';
    return { finding: { kind: 'ledger-reset', about: `branch ${ledgerBranch}`, found, fix } };
  }
  return undefined;
}
