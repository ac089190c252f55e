import { copyRepository, removeRepository } from './copies.ts';
import { knownEnvironment, type Approval, type Environment, type SetEnvironment } from './deployments.ts';
import { FAULT_MODES, type FaultMode } from './faults.ts';
import type { OutgoingEvent } from './outbox.ts';
import type { Release, ReleaseSettings } from './release-state.ts';
import type { LoggedRequest, NumberedRequest } from './request-log.ts';
import { addRuleset, removeRuleset } from './routes-rulesets.ts';
import type { AddRuleset } from './rulesets.ts';
import { knownRepository, type World } from './state.ts';

/** What tests of releases, of the ledger and of crashes do to the double. */
export interface RegistryAdmin {
  /** Sets some of a repository's release settings; the others stay. */
  setReleases(
    wanted: { readonly repository: string } & Partial<Readonly<ReleaseSettings>>,
  ): Promise<Readonly<ReleaseSettings>>;
  /** All releases, drafts too, as the double keeps them. */
  releases(wanted: { readonly repository: string }): Promise<readonly Release[]>;
  addRuleset(wanted: AddRuleset): Promise<{ readonly id: number }>;
  removeRuleset(wanted: { readonly repository: string; readonly id: number }): Promise<void>;
  /** Makes an environment, or sets some of its protection. */
  setEnvironment(wanted: SetEnvironment): Promise<Environment>;
  /** Somebody approves or rejects a job of a run. */
  addApproval(wanted: Approval & { readonly runId: number }): Promise<void>;
  /** A repository that is just like another one at this moment. */
  copyRepository(wanted: { readonly from: string; readonly to: string }): Promise<{ readonly path: string }>;
  removeRepository(wanted: { readonly name: string }): Promise<void>;
  /** Counts requests from 1 again. */
  startNumbering(): Promise<void>;
  /** Requests since then. */
  numberedRequests(): Promise<readonly NumberedRequest[]>;
  /** A fault at the n-th request from now on, whatever it asks. */
  plantFault(wanted: { readonly request: number; readonly mode: FaultMode }): Promise<void>;
  /** Waits for a fault to do its work; `undefined` when none does within the time (default 30 s). */
  faultHit(wanted?: { readonly timeoutMs?: number }): Promise<LoggedRequest | undefined>;
  /** Events that workflows listen to and that nobody has taken yet. */
  takeEvents(wanted: { readonly repository: string }): Promise<readonly OutgoingEvent[]>;
}

export function registryAdmin(world: World): RegistryAdmin {
  return {
    setReleases: async ({ repository, ...wanted }) => {
      const { settings } = knownRepository(world, repository).shelf;
      return { ...Object.assign(settings, wanted) };
    },
    releases: async ({ repository }) =>
      [...knownRepository(world, repository).shelf.releases.values()].map((release) => ({
        ...release,
        assets: release.assets.map((asset) => ({ ...asset })),
      })),
    addRuleset: async ({ repository, ...wanted }) => {
      const { id } = await addRuleset(world, knownRepository(world, repository), wanted);
      return { id };
    },
    removeRuleset: async ({ repository, id }) => removeRuleset(knownRepository(world, repository), id),
    setEnvironment: async ({ repository, name, ...wanted }) => {
      const environment = knownEnvironment(world, knownRepository(world, repository), name);
      return { ...Object.assign(environment, wanted, { updatedAt: world.now().toISOString() }) };
    },
    addApproval: async ({ runId, ...approval }) => {
      const run = world.runs.get(runId);
      if (run === undefined) throw new Error(`there is no workflow run ${runId}`);
      run.approvals.push(approval);
    },
    copyRepository: async (wanted) => ({ path: (await copyRepository(world, wanted)).gitDirectory }),
    removeRepository: async ({ name }) => removeRepository(world, name),
    startNumbering: async () => world.log.startNumbering(),
    numberedRequests: async () => world.log.numbered(),
    plantFault: async ({ request, mode }) => world.faults.add({ nth: request, fault: FAULT_MODES[mode] }),
    faultHit: async ({ timeoutMs = 30_000 } = {}) => world.faults.next(timeoutMs),
    takeEvents: async ({ repository }) => world.outbox.take(knownRepository(world, repository).fullName),
  };
}
