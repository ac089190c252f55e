import type { RemoteGitHub } from '../github/admin-client.ts';
import type { OutgoingEvent } from '../github/outbox.ts';
import type { Dispatch } from './dispatch.ts';
import { defaultBranchEvent, type EventPlace } from './event-builder.ts';
import { commitOf } from './git.ts';
import { plainEvent } from './trigger.ts';

/**
 * What was sent off by the API since it was last asked for, as events. Dispatches count whoever sent them; a release that a
 * job changed with its own token sets off nothing, as on GitHub.
 */
export async function sentEvents(github: RemoteGitHub, place: EventPlace): Promise<readonly Dispatch[]> {
  const sent = await github.takeEvents({ repository: place.repository.name });
  const dispatches: Dispatch[] = [];
  for (const event of sent) {
    if (event.name === 'release' && event.by.kind === 'actions') continue;
    // A release whose tag is gone has no commit, and with it no workflow file.
    if ((await commitOf(place.path, event.ref)) === undefined) continue;
    dispatches.push(await dispatchOf(place, event));
  }
  return dispatches;
}

async function dispatchOf(place: EventPlace, sent: OutgoingEvent): Promise<Dispatch> {
  const { name, action, ref, workflow, payload } = sent;
  const actor = sent.by.login;
  switch (name) {
    case 'release': {
      const event = await defaultBranchEvent(place, {
        name,
        actor,
        ref,
        fields: payload,
        ...(action === undefined ? {} : { action }),
      });
      return { event: { ...event, tag: ref.replace('refs/tags/', '') } };
    }
    case 'repository_dispatch': {
      const { client_payload } = payload as { readonly client_payload: Readonly<Record<string, unknown>> };
      const options = { actor, action: action ?? '', payload: client_payload };
      return { event: await plainEvent(place, name, options) };
    }
    case 'workflow_dispatch': {
      const inputs = sent.inputs as Readonly<Record<string, string>>;
      const event = await plainEvent(place, name, { actor, ref, inputs });
      const { run } = payload as { readonly run?: number };
      return {
        event,
        ...(workflow === undefined ? {} : { workflow }),
        ...(run === undefined ? {} : { runId: run }),
      };
    }
  }
}
