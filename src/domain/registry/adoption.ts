import { holdRefusal, withdrawnRefusal } from './standing.ts';
import type { State } from './state.ts';

/** What an adoption comes to. */
export type AdoptionDecision =
  | { readonly kind: 'refused'; readonly reason: string }
  /** It was adopted before: the very same content holds the stage. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'adopt' };

export interface Adoption {
  readonly stage: string;
  readonly version: string;
  readonly contentId: string;
  /** Of the claim, if this very content was claimed under this number before. */
  readonly claimed: boolean;
}

/** A model that serves already enters the ledger once: never over a version that holds the stage. */
export function decideAdoption(
  state: State,
  { stage, version, contentId, claimed }: Adoption,
): AdoptionDecision {
  const { model } = state;
  const known = state.versions[version];
  const holder = state.stages[stage]?.version ?? null;
  const isSame = known?.['content-id'] === contentId;
  if (isSame && known?.status === 'published' && holder === version) return { kind: 'unchanged' };
  const refuse = (reason: string) => ({ kind: 'refused', reason }) as const;
  if (holder !== null)
    return refuse(
      `Stage \`${stage}\` of ${model} is held by ${holder}: only a stage that nobody holds is adopted. Promote the new model instead`,
    );
  const held = holdRefusal(state, stage);
  if (held !== undefined) return refuse(held);
  const twin = Object.entries(state.versions).find(([, one]) => one['content-id'] === contentId);
  if (twin?.[1].status === 'withdrawn') return refuse(withdrawnRefusal(twin[0]));
  if (twin)
    return refuse(
      `These very bytes are published as ${twin[0]} already: move the stage with \`modelgate promote ${model} --version ${twin[0]} --stage ${stage}\``,
    );
  if (known === undefined || (known.status === 'registered' && claimed)) return { kind: 'adopt' };
  return refuse(
    `The number ${version} of ${model} is taken by other content (${known.status}): give \`version\` a free one`,
  );
}

/** The claim of one content under one number. */
export function adoptionKey({ version, contentId }: Pick<Adoption, 'version' | 'contentId'>): string {
  return `registered:adopted:${version}:${contentId}`;
}
