import type { Comparison } from '../../domain/compare/comparison.ts';
import type { Approval } from '../../domain/registry/event.ts';
import type { Release } from '../../ports/store.ts';
import type { Candidate } from '../gather/candidate.ts';
import type { Validating } from '../gather/validated.ts';
import type { OpenLedger } from './ledger.ts';
import type { PromotionPlan } from './promotion-plan.ts';
import type { PromotionScope } from './promotion-scope.ts';
import type { Registry } from './registry.ts';
import type { OpenRelease } from './released.ts';

export interface Promoted {
  readonly outcome: 'promoted' | 'unchanged' | 'refused';
  readonly registry: Registry;
  readonly comparison?: Comparison;
  readonly version?: string;
  /** Who held the stage before; null: nobody. */
  readonly previous?: string | null;
  readonly release?: Release;
  readonly seq?: number;
  readonly plan?: PromotionPlan;
  readonly refusal?: string;
}

/** What the ledger alone says of who is to hold the stage. */
export type Standing =
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'unchanged'; readonly version: string }
  /** `version`: it is published already; `undefined`: it is still to be. */
  | { readonly kind: 'open'; readonly version: string | undefined };

/** Who is to hold the stage: a run, or a version that is published. */
export interface Contender {
  readonly candidate: Candidate;
  /** The commit whose run it is; `undefined` for a version that was named. */
  readonly commit: string | undefined;
  /** Why its files may not be those of that commit, the end of a sentence; not given: they are known to be. */
  readonly doubt?: string;
  /** Fingerprint of the rows that a version was judged on: its released rows have hashed ids, and so another one. */
  readonly rows?: string | undefined;
  standing(ledger: OpenLedger): Standing;
  /** The number that a run would get, and what would be uploaded. */
  plan(ledger: OpenLedger, holder: OpenRelease | undefined): Pick<PromotionPlan, 'version' | 'assets'>;
  /** `undefined`: what others recorded meanwhile changes the decision. */
  publish(
    ledger: OpenLedger,
    judged: Judged,
  ): Promise<{ readonly ledger: OpenLedger; readonly version?: string; readonly release?: Release }>;
}

export interface Judged {
  readonly comparison: Comparison;
  /** Who holds the stage, and its release. */
  readonly holder: string | null;
  readonly opened: OpenRelease | undefined;
  /** Given where the verdict was overridden. */
  readonly override: { readonly by: string; readonly reason: string } | undefined;
}

export interface Promotion {
  /** Somebody asks for this very run, version or number. */
  readonly asked: boolean;
  readonly scope: PromotionScope;
  readonly contender: Contender;
  readonly override: { readonly by: string; readonly reason: string } | undefined;
  readonly approvals: readonly Approval[];
  /** How what nobody has looked into is looked into now. */
  readonly validating: Validating;
  readonly dryRun: boolean;
}
