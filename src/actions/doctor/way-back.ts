import { ModelgateError } from '../../domain/errors.ts';
import { examineLedger } from '../../domain/registry/examined-ledger.ts';
import { faultsOfHistory, type Finding } from '../../domain/registry/finding.ts';
import type { Manifest } from '../../domain/registry/manifest.ts';
import { ledgerBranch } from '../../ports/ledger.ts';
import type { Host } from '../../ports/host.ts';
import { type Diagnosis, ledgerFiles, type Survey } from './survey.ts';

const mostTried = 40;

/**
 * Adds to what is wrong with the history the newest commit at which nothing was: its chains are whole, and it has every event
 * that a release names. Which commits there were, the platform remembers; beyond that, those before the present one.
 */
export async function withWayBack(
  host: Host,
  seen: Survey,
  {
    diagnoses,
    manifests,
  }: { readonly diagnoses: readonly Diagnosis[]; readonly manifests: readonly Manifest[] },
): Promise<readonly Diagnosis[]> {
  if (!diagnoses.some(({ finding }) => faultsOfHistory.has(finding.kind))) return diagnoses;
  const commit = await soundCommit(host, seen, manifests);
  return diagnoses.map((diagnosis) =>
    faultsOfHistory.has(diagnosis.finding.kind)
      ? { ...diagnosis, finding: directed(diagnosis.finding, commit, { host, seen }) }
      : diagnosis,
  );
}

function directed(
  finding: Finding,
  commit: { readonly id: string; readonly events: number } | undefined,
  { host, seen }: { readonly host: Host; readonly seen: Survey },
): Finding {
  if (commit) {
    const fix = `${finding.fix} Commit ${commit.id} is the newest known one whose chains are whole, with every event that a release names: ${commit.events} events. What was recorded after it has to be done again.`;
    return { ...finding, fix, command: seen.inspection.resetCommand(commit.id) };
  }
  const { owner, name } = host.context.repository;
  const where =
    host.context.host === 'local'
      ? `\`git reflog ${ledgerBranch}\`, another clone, or \`git fsck --lost-found\` may have it`
      : `the list of pushes (${host.context.serverUrl}/${owner}/${name}/activity?ref=refs/heads/${ledgerBranch}) names what the branch was, and a clone that fetched it has \`git rev-parse origin/${ledgerBranch}\``;
  return { ...finding, fix: `${finding.fix} Which one that is, is not known here: ${where}.` };
}

async function soundCommit(host: Host, seen: Survey, manifests: readonly Manifest[]) {
  const { earlier, head } = seen;
  const candidates = new Set(earlier);
  for (let at = head; at !== undefined && candidates.size < mostTried;) {
    candidates.add(at);
    [at] = await host.repository.parents(at);
  }
  for (const commit of [...candidates].slice(0, mostTried)) {
    if (commit === head) continue;
    const events = await soundEvents(host, commit, manifests);
    if (events !== undefined) return { id: commit, events };
  }
  return undefined;
}

/** How many events a commit has; `undefined` where it is none of the ledger's, is gone, or something is wrong with it. */
async function soundEvents(
  host: Host,
  commit: string,
  manifests: readonly Manifest[],
): Promise<number | undefined> {
  try {
    const states = new Map<string, Uint8Array>();
    const models = await ledgerFiles(host, commit, { states, asked: undefined });
    const ledgers = new Map<string, ReturnType<typeof examineLedger>>();
    for (const files of models) {
      const state = await host.repository.file(commit, `models/${files.model}/state.json`);
      ledgers.set(files.model, examineLedger({ ...files, state }));
    }
    const isSound = [...ledgers.values()].every(({ findings }) => findings.length === 0);
    const isAnchored = manifests.every(({ model, version, ledger, 'content-id': content }) => {
      const own = ledgers.get(model);
      const known = own?.state?.versions[version];
      const isSame = known?.['content-id'] === undefined || known['content-id'] === content;
      // An adopted version names no event; of one that a claim was made for, that claim must be there.
      return isSame && (ledger === null || own?.digests.get(ledger.seq) === ledger.digest);
    });
    const count = [...ledgers.values()].reduce((sum, { events }) => sum + events.length, 0);
    return isSound && isAnchored && count > 0 ? count : undefined;
  } catch (error) {
    if (error instanceof ModelgateError && error.code !== 'GITHUB_UNAVAILABLE') return undefined;
    throw error;
  }
}
