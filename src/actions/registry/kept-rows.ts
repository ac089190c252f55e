import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { ModelgateError } from '../../domain/errors.ts';
import type { Manifest } from '../../domain/registry/manifest.ts';
import type { Host } from '../../ports/host.ts';
import { type Evidence, evidenceOfRun } from '../gather/evidence.ts';
import { allRowsRead } from '../gather/long-rows.ts';
import { openRun } from '../gather/run-folder.ts';

/** Kept runs of the branch that are looked at: a version is mostly that of one of the last pushes. */
const mostRuns = 5;

/**
 * The rows that a version was judged on, where its release carries only a summary and its run is still kept. It is the very run
 * of the manifest: a run's id follows from all that its record says, and its evidence is held against the record.
 * `undefined`: it is kept no more.
 */
export async function keptRows(
  host: Host,
  { model, commit, run, version }: Manifest,
): Promise<Evidence['predictions']> {
  if (run.predictions === undefined) return undefined;
  let looked = 0;
  for await (const kept of host.runs.ofBranch(model, host.context.baseBranch)) {
    if (looked++ === mostRuns) return undefined;
    if (kept.commit !== commit || kept.expired) continue;
    const folder = path.posix.join('.modelgate', 'versions', model, version, randomUUID());
    try {
      // Whatever a pointer points to, the run's id and its evidence's digests say whether it is the one.
      const original = kept.original === undefined ? kept : (await host.runs.byId(kept.original))?.kept;
      if (!original || original.expired) continue;
      await host.runs.fetch(original, folder);
      const opened = await openRun(host, folder);
      if (opened.record.id !== run.id) continue;
      const evidence = await evidenceOfRun(host, opened, { side: { kind: 'version', name: version } });
      // The folder goes away.
      return evidence.predictions && (await allRowsRead(evidence.predictions));
    } catch (error) {
      if (!(error instanceof ModelgateError) || error.code === 'GITHUB_UNAVAILABLE') throw error;
      host.log.debug(`The kept run of ${version} cannot be used: ${error.message}`);
    } finally {
      await host.files.remove(folder);
    }
  }
  return undefined;
}
