import { type Fault, faultSentence, ModelgateError } from '../domain/errors.ts';
import { parseEvent, type LedgerEvent } from '../domain/registry/event.ts';
import { commandOnGitHub } from '../domain/registry/elsewhere.ts';
import { type ModelStanding, standingNow } from '../domain/registry/standing-now.ts';
import { statusPage } from '../domain/report/status-page.ts';
import { parseModelName } from '../domain/model.ts';
import type { Host } from '../ports/host.ts';
import { type ActionResult, defineAction } from '../runtime/define-action.ts';
import { text } from '../runtime/fields.ts';
import { ledgerOf, type OpenLedger } from './registry/ledger.ts';
import { warnOfOrigin } from './registry/origin.ts';
import { repositoryUrl, showPage } from './registry/page.ts';
import { verbInputs } from './registry/verb-fields.ts';

/** What holds which stage, since when and by whom. */
export const status = defineAction({
  id: 'status',
  title: 'Modelgate: status',
  description: 'Shows which version holds which stage, since when and by whom, and what needs somebody.',
  permissions: { contents: { access: 'read', why: 'reads the ledger’s branch and the releases' } },
  inputs: { ...verbInputs, model: text('Which model. Not given: all of them.') },
  outputs: {
    outcome: '`shown`, or `empty` where there is no ledger yet; `error` on a fault.',
    status: 'JSON: `{"models": […]}`, each with its stages, holds and versions by status.',
  },
  async run({ model: named }, host): Promise<ActionResult<'outcome' | 'status'>> {
    const asked = named === undefined ? undefined : parseModelName(named);
    const snapshot = await host.ledger.snapshot();
    await warnOfOrigin(host);
    const all = [...snapshot.states.keys()].toSorted();
    if (asked !== undefined && all.length > 0 && !all.includes(asked)) throw unknownModel(asked, all);
    if (snapshot.head === undefined || all.length === 0) return nothing(host);
    const standings: ModelStanding[] = [];
    const faults: (Fault & { readonly model: string })[] = [];
    for (const model of asked === undefined ? all : [asked]) {
      try {
        standings.push(await standingOfModel(host, await ledgerOf(host, snapshot, model)));
      } catch (error) {
        if (!(error instanceof ModelgateError) || !isOfLedger(error)) throw error;
        faults.push(...error.faults.map((fault) => ({ ...fault, model })));
      }
    }
    const { name } = host.context.repository;
    const unreadable = faults.map((fault) => ({ model: fault.model, reason: faultSentence(fault) }));
    await showPage(
      host,
      statusPage(standings, { repository: name, repositoryUrl: repositoryUrl(host), unreadable }),
    );
    const [first, ...more] = faults.map(({ model: _model, ...fault }) => fault);
    return {
      outputs: { outcome: first ? 'error' : 'shown', status: JSON.stringify({ models: standings }) },
      ...(first && { fault: new ModelgateError([first, ...more]) }),
    };
  },
});

async function nothing({ log, context }: Host): Promise<ActionResult<'outcome' | 'status'>> {
  const sentence =
    context.origin === undefined || context.host === 'github'
      ? 'There is no ledger yet: nothing was ever promoted here. Run `modelgate promote`, or `modelgate adopt` for a model that is in production already.'
      : `There is no ledger in this clone. What is in production at ${context.origin} on GitHub says ${commandOnGitHub(context.origin)}.`;
  await log.show({ markdown: sentence, text: sentence });
  return { outputs: { outcome: 'empty', status: JSON.stringify({ models: [] }) } };
}

async function standingOfModel(host: Host, ledger: OpenLedger): Promise<ModelStanding> {
  const { model, state, events } = ledger;
  const older = await olderStageEvents(host, ledger);
  return standingNow(state, {
    events: [...older, ...events],
    releases: await host.store.releases(model),
  });
}

/** A stage may stand where it stands for longer than the newest events go back. */
async function olderStageEvents(
  { ledger }: Host,
  { head, model, state, events }: OpenLedger,
): Promise<readonly LedgerEvent[]> {
  const first = events[0]?.seq ?? 1;
  const named = Object.values(state.stages).flatMap(({ seq, hold }) => [seq, ...(hold ? [hold.seq] : [])]);
  const older: LedgerEvent[] = [];
  for (const seq of new Set(named.filter((one) => one < first).toSorted((a, b) => a - b))) {
    const [bytes] = head === undefined ? [] : await ledger.events(head, { model, from: seq, to: seq });
    if (bytes) older.push(parseEvent(new TextDecoder().decode(bytes), { model, seq }));
  }
  return older;
}

function isOfLedger({ code }: ModelgateError): boolean {
  return code === 'LEDGER_INVALID' || code === 'DOCUMENT_INVALID';
}

function unknownModel(model: string, all: readonly string[]): ModelgateError {
  return new ModelgateError({
    code: 'MODEL_UNKNOWN',
    message: `The ledger has no model \`${model}\``,
    hint: `It has ${all.map((one) => `\`${one}\``).join(', ')}.`,
  });
}
