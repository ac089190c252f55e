/**
 * Everything that `doctor` can find wrong with a registry, with why it matters. `docs/doctor.md` has a section for each.
 */
export const findingKinds = {
  'ledger-gone':
    'Without the ledger nobody knows which version holds a stage: nothing can be promoted, rolled back or fetched by stage.',
  'ledger-reset':
    'The ledger lacks what a published version says of it: events were lost, and a stage may stand where it never was put.',
  'ledger-behind':
    'The clone’s ledger lacks events: a stage may stand elsewhere than it says, and every verb that writes refuses.',
  'event-missing':
    'The chain is broken: what came after cannot be trusted, and every verb that writes refuses.',
  'event-unreadable': 'An event that cannot be read may have moved a stage: every verb that writes refuses.',
  'event-edited': 'History was changed after the fact: it does not say any more what was done.',
  'event-forged': 'An event that no verb of Modelgate would have written moves stages past every check.',
  'state-differs': 'Readers take the stage from `state.json`, which says something else than the events.',
  'page-stale': 'People who look at the ledger on GitHub see something else than what holds.',
  'stage-withdrawn': 'A version that was found to be bad is still selected by whoever asks for the stage.',
  'release-click':
    'Somebody asked for a rollback that nobody has carried out; until then nothing is promoted.',
  'release-elsewhere':
    'Rolling back, fetching and judging need the bytes of a release, and this clone has only the ledger.',
  'release-replaced': 'The release is not the one that was judged and recorded: its bytes are nobody’s.',
  'release-unrecorded':
    'A promotion was killed after it had published the version: it can hold no stage yet.',
  'release-unknown': 'A release that looks like a version and went through no gate can be taken for one.',
  'manifest-wrong':
    'Without its manifest nothing of the version can be verified: fetching it and rolling back to it fail.',
  'assets-differ':
    'The bytes are not those that were judged: fetching the version and rolling back to it fail.',
  'tag-moved': 'Who checks out the tag gets other code than the version was made of.',
  'withdrawn-unmarked': 'People who look at the release do not see that it was withdrawn.',
  'text-differs': 'People who look at the release do not see what it is.',
  'draft-abandoned': 'A try that came to nothing left a draft behind, which looks like a version to come.',
  'draft-duplicate': 'Several drafts have the same tag: a person may publish the wrong one.',
  'latest-flag':
    'GitHub shows this model as the latest release of the repository, which the policy does not ask for.',
  'token-rights': 'This token can neither promote nor see drafts: what was found here may not be all.',
  'ledger-rules': 'No event can be written: promotion, rollback and hold all fail.',
  'tag-rules': 'The next version cannot be published.',
  'rollback-workflow': 'A click on a release is answered by nobody, and a rollback at night has no button.',
  'policy-unreadable': 'Without rules in force nothing is promoted, and pull requests are not judged.',
} as const satisfies Readonly<Record<string, string>>;

export type FindingKind = keyof typeof findingKinds;

/** Faults of the history itself: what is derived of it would only hide them, and only an earlier commit of the ledger's branch mends them. */
export const faultsOfHistory: ReadonlySet<FindingKind> = new Set([
  'ledger-gone',
  'ledger-reset',
  'ledger-behind',
  'event-missing',
  'event-unreadable',
  'event-edited',
  'event-forged',
]);

export interface Finding {
  readonly kind: FindingKind;
  /** The event, commit, release, asset or file, as one finds it. */
  readonly about: string;
  /** What is wrong, in a sentence or two. */
  readonly found: string;
  /** The way out, in a sentence or two. */
  readonly fix: string;
  /** The command of the way out, as a person types it. */
  readonly command?: string;
  /** What `--repair` came to: in line again, or left by a platform that does not allow it. */
  readonly repair?: 'done' | 'refused';
}
