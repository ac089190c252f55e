import type { Host } from '../../ports/host.ts';
import type { Release } from '../../ports/store.ts';
import { isAbandoned } from '../registry/abandoned.ts';
import type { SeenVersion } from './registry-findings.ts';
import type { Diagnosis } from './survey.ts';

/** Drafts that nobody fills any more, and those that are one too many. */
export async function draftDiagnoses(host: Host, seen: SeenVersion): Promise<readonly Diagnosis[]> {
  const { ledger, version, known, release, drafts } = seen;
  const [oldest, ...others] = drafts.toSorted((a, b) => a.id - b.id);
  if (!oldest) return [];
  const { model } = ledger;
  const superfluous = release ? [oldest, ...others] : others;
  const twins = superfluous.map((draft): Diagnosis => {
    const beside = release ? 'beside its published release' : `beside the older draft ${oldest.id}`;
    const found = `There is a draft of ${draft.tag} (release ${draft.id}) ${beside}.`;
    return { model, finding: { kind: 'draft-duplicate', ...told(draft, found) }, mend: discard(host, draft) };
  });
  if (release || known.status !== 'registered') return twins;
  const claim = ledger.events.find((event) => event.type === 'registered' && event.version === version);
  if (!(await isAbandoned(host, claim))) return twins;
  const found = `${oldest.tag} was claimed by event ${claim?.seq ?? '?'} and never published; its draft (release ${oldest.id}) is still there.`;
  return [
    { model, finding: { kind: 'draft-abandoned', ...told(oldest, found) }, mend: discard(host, oldest) },
    ...twins,
  ];
}

function told({ tag, id }: Release, found: string) {
  return {
    about: `draft ${id} of ${tag}`,
    found,
    fix: 'It is deleted. So does the next promotion.',
    command: 'modelgate doctor --repair true',
  };
}

function discard({ store }: Host, draft: Release): () => Promise<'done'> {
  return async () => {
    await store.discard(draft);
    return 'done';
  };
}
