import { ModelgateError } from '../../domain/errors.ts';
import type { LedgerEvent } from '../../domain/registry/event.ts';
import {
  incidentBody,
  incidentComment,
  incidentLabel,
  incidentMarker,
  incidentTitle,
} from '../../domain/registry/incident.ts';
import type { Host } from '../../ports/host.ts';

/**
 * Tells people of a rollback, once. That nobody could be told never undoes it: it is a warning.
 * @param again the event was recorded by an earlier try, which may have told already
 * @param commit that the bad version was made of
 */
export async function tellOfRollback(
  host: Host,
  event: Extract<LedgerEvent, { type: 'rolled-back' }>,
  { again, commit }: { readonly again: boolean; readonly commit: string | undefined },
): Promise<void> {
  if (host.context.host === 'local') return;
  await orWarn(host, 'The incident issue could not be opened', () => openIssue(host, event, again));
  if (commit === undefined) return;
  await orWarn(host, 'The pull request could not be told', () => comment(host, event, { again, commit }));
}

async function openIssue(
  { forge, log }: Host,
  event: Extract<LedgerEvent, { type: 'rolled-back' }>,
  again: boolean,
): Promise<void> {
  const marker = incidentMarker(event);
  if (again) {
    // Anybody may write the marker.
    const [viewer, there] = [await forge.viewer(), await forge.issues(incidentLabel)];
    if (there.some(({ author, body }) => author === viewer && body.includes(marker))) return;
  }
  const issue = await forge.createIssue({
    title: incidentTitle(event),
    body: incidentBody(event),
    label: incidentLabel,
  });
  log.info(`Opened ${issue.url}`);
}

async function comment(
  { forge }: Host,
  event: Extract<LedgerEvent, { type: 'rolled-back' }>,
  { again, commit }: { readonly again: boolean; readonly commit: string },
): Promise<void> {
  const [pullRequest] = await forge.pullRequestsOf(commit);
  if (pullRequest === undefined) return;
  if (again) {
    const [viewer, there] = [await forge.viewer(), await forge.comments(pullRequest)];
    const marker = incidentMarker(event);
    if (there.some(({ author, body }) => author === viewer && body.includes(marker))) return;
  }
  await forge.createComment(pullRequest, incidentComment(event));
}

async function orWarn({ log }: Host, what: string, tell: () => Promise<void>): Promise<void> {
  try {
    await tell();
  } catch (error) {
    if (!(error instanceof ModelgateError)) throw error;
    log.warn(`${what}; the rollback itself is done. ${error.message}`);
  }
}
