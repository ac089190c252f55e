import { ModelgateError } from '../domain/errors.ts';
import { historyPage } from '../domain/report/history-page.ts';
import { defineAction } from '../runtime/define-action.ts';
import { text, textOr } from '../runtime/fields.ts';
import { wholeHistory } from './registry/history.ts';
import { ledgerOf } from './registry/ledger.ts';
import { warnOfOrigin } from './registry/origin.ts';
import { repositoryUrl, showPage } from './registry/page.ts';
import { selectModel } from './registry/selection.ts';
import { verbInputs } from './registry/verb-fields.ts';

/** All that ever happened to a model, from its ledger. */
export const history = defineAction({
  id: 'history',
  title: 'Modelgate: history',
  description:
    'Shows what happened to a model, newest first: every promotion, rollback, hold and withdrawal. The ledger’s chain is verified while it is read.',
  permissions: { contents: { access: 'read', why: 'reads the ledger’s branch' } },
  inputs: {
    ...verbInputs,
    stage: text('Only events of this stage.'),
    limit: textOr('50', 'How many events at most.'),
  },
  outputs: {
    outcome: '`shown`; `error` on a fault.',
    history: 'JSON: `{"events": […]}`, whole, newest first.',
  },
  async run({ model: named, stage, limit }, host) {
    const most = countOf(limit);
    const { model, snapshot } = await selectModel(host, named);
    await warnOfOrigin(host);
    const ledger = await ledgerOf(host, snapshot, model);
    if (ledger.state.seq === 0) throw nothingOf(model, [...ledger.others.keys()]);
    const all = await wholeHistory(host, ledger);
    const meant = all.filter((event) => stage === undefined || ('stage' in event && event.stage === stage));
    const events = meant.toReversed().slice(0, most);
    const shown = { total: meant.length, stage, repositoryUrl: repositoryUrl(host) };
    await showPage(host, historyPage(model, events, shown));
    return { outputs: { outcome: 'shown', history: JSON.stringify({ events }) } };
  },
});

function countOf(limit: string): number {
  if (/^[1-9]\d{0,6}$/.test(limit)) return Number(limit);
  throw new ModelgateError({
    code: 'INPUT_INVALID',
    message: `Input \`limit\` is ${JSON.stringify(limit.slice(0, 80))}; it takes a whole number above 0`,
  });
}

function nothingOf(model: string, others: readonly string[]): ModelgateError {
  return new ModelgateError({
    code: 'MODEL_UNKNOWN',
    message: `The ledger has no event of \`${model}\``,
    hint:
      others.length === 0
        ? 'Run `promote` or `modelgate adopt` first.'
        : `It has ${others.map((one) => `\`${one}\``).join(', ')}.`,
  });
}
