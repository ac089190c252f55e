import { formatTag } from '../../domain/registry/version.ts';

/** What a promotion is about to do; printed before anything is written, and given as the output `plan`. */
export interface PromotionPlan {
  readonly model: string;
  readonly stage: string;
  /** `null` on a dry run of a number that another may claim first. */
  readonly version: string;
  readonly previous: string | null;
  readonly verdict: string;
  /** A new release is made. */
  readonly mint: boolean;
  readonly commit: string;
  readonly assets: readonly { readonly name: string; readonly size: number }[];
  /** Why the files that are released may not be those of the commit. */
  readonly doubt?: string;
  readonly override?: { readonly by: string; readonly reason: string };
  /** What the platform would refuse, a sentence each. */
  readonly obstacles: readonly string[];
}

/** The plan for people, a step a line. */
export function planLines(plan: PromotionPlan): readonly string[] {
  const { model, stage, version, previous, verdict, mint, commit, assets, doubt, override } = plan;
  const tag = formatTag({ model, version });
  const total = assets.reduce((sum, { size }) => sum + size, 0);
  return [
    `Plan for ${model}, verdict ${verdict}${override ? `, overridden by ${override.by}: ${override.reason}` : ''}:`,
    ...(mint
      ? [
          `  claim ${version} in the ledger`,
          `  draft the release ${tag} on ${commit.slice(0, 7)}`,
          ...(doubt === undefined ? [] : [`  not known to come from ${commit.slice(0, 7)}: ${doubt}`]),
          `  upload and verify ${assets.map(({ name }) => name).join(', ')} (${total} bytes)`,
          `  publish it`,
        ]
      : [`  use the release ${tag}, which is published`]),
    `  move ${stage} from ${previous ?? 'nobody'} to ${version}`,
  ];
}
