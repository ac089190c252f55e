import { isModelName } from '../../domain/model.ts';
import type { Finding } from '../../domain/registry/finding.ts';
import {
  examineLedger,
  type ExaminedLedger,
  type LedgerFiles,
} from '../../domain/registry/examined-ledger.ts';
import type { Host } from '../../ports/host.ts';
import type { Inspection } from '../../ports/inspection.ts';
import type { LedgerOrigin } from '../../ports/ledger.ts';
import type { Release } from '../../ports/store.ts';

/** All that a registry is made of, read once. */
export interface Survey {
  readonly inspection: Inspection;
  /** Commit of the ledger's branch; `undefined`: there is no such branch. */
  readonly head: string | undefined;
  /** By model; those that are asked for alone. */
  readonly ledgers: ReadonlyMap<string, ExaminedLedger>;
  /** `state.json` of every model, asked for or not. */
  readonly states: ReadonlyMap<string, Uint8Array>;
  /** The ledger that a clone fetched; `undefined`: there is one alone. */
  readonly origin: LedgerOrigin | undefined;
  /** Of every model, drafts too. */
  readonly releases: readonly Release[];
  readonly tags: ReadonlyMap<string, string>;
  /** Commits that the branch pointed to before it was read, newest first, as far as they are known. */
  readonly earlier: readonly string[];
}

/** A finding, and what brings it in line, where that decides nothing. */
export interface Diagnosis {
  readonly model?: string | undefined;
  readonly finding: Finding;
  readonly mend?: () => Promise<'done' | 'refused'>;
}

/**
 * Reads releases before the ledger: what is recorded between the two is then at most a release that is asked for once more,
 * and never one that the ledger seems not to know.
 * @param asked the only model to look at
 */
export async function survey(host: Host, asked: string | undefined): Promise<Survey> {
  const inspection = await host.inspect();
  const releases = await host.store.releases(asked, { all: true });
  const tags = await inspection.tags();
  const earlier = await inspection.earlierLedgerHeads();
  const { head, states } = await host.ledger.snapshot();
  const origin = await host.ledger.origin?.();
  const ledgers = new Map<string, ExaminedLedger>();
  if (head !== undefined)
    for (const files of await ledgerFiles(host, head, { states, asked }))
      ledgers.set(files.model, examineLedger(files));
  return { inspection, head, ledgers, states, origin, releases, tags, earlier };
}

/** Every event file of every model at a commit, whatever its `state.json` says. */
export async function ledgerFiles(
  { ledger, repository }: Host,
  head: string,
  { states, asked }: { readonly states: ReadonlyMap<string, Uint8Array>; readonly asked: string | undefined },
): Promise<readonly LedgerFiles[]> {
  const last = new Map<string, number>([...states.keys()].map((model) => [model, 0]));
  for (const { path } of await repository.tree(head)) {
    const [, model, seq] = /^models\/([^/]+)\/events\/(\d{6,9})\.json$/.exec(path) ?? [];
    if (model === undefined || !isModelName(model)) continue;
    last.set(model, Math.max(last.get(model) ?? 0, Number(seq)));
  }
  const files: LedgerFiles[] = [];
  for (const [model, to] of [...last].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (asked !== undefined && model !== asked) continue;
    const events = to === 0 ? [] : await ledger.events(head, { model, from: 1, to });
    files.push({ model, state: states.get(model), events });
  }
  return files;
}
