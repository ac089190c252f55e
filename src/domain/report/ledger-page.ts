import { compareVersions, parseVersion } from '../registry/version.ts';
import type { State } from '../registry/state.ts';
import { type Block, data, name, type ReportDocument, say, type Section } from './document.ts';
import { renderMarkdown, summaryLimit } from './markdown.ts';

/** The ledger's `README.md`: what people see on GitHub. Made of all models' states, by name. */
export function ledgerPage(states: readonly State[]): string {
  const sections = states
    .filter(({ seq }) => seq > 0)
    .toSorted((a, b) => (a.model < b.model ? -1 : 1))
    .map(sectionOf);
  const document: ReportDocument = {
    overview: {
      status: 'none',
      sentence: say`Ledger of this repository’s models. It is written by Modelgate and only ever grows: change a stage with promote and rollback, not here`,
    },
    sections,
  };
  return renderMarkdown(document, { limit: summaryLimit });
}

function sectionOf(state: State): Section {
  const stages = Object.entries(state.stages);
  const held = stages.filter(([, { hold }]) => hold !== null);
  const production = stages.at(-1);
  return {
    model: state.model,
    headline: {
      status: held.length > 0 ? 'warning' : 'none',
      sentence:
        production === undefined
          ? say`No stage is held yet`
          : say`${name(production[0])} is ${data(production[1].version ?? 'nobody’s')}${held.length > 0 ? say`; closed to promotion: ${data(held.map(([stage]) => stage).join(', '))}` : []}`,
    },
    blocks: [stageTable(stages), versionTable(state)],
  };
}

function stageTable(stages: readonly [string, State['stages'][string]][]): Block {
  return {
    kind: 'table',
    columns: (['stage', 'version', 'since event', 'hold'] as const).map((title) => ({
      title,
      align: 'left',
    })),
    rows: stages.map(([stage, { version, seq, hold }]) => [
      say`${name(stage)}`,
      version === null ? [] : say`${data(version)}`,
      say`${data(String(seq))}`,
      hold === null ? [] : say`since event ${data(String(hold.seq))}: ${hold.reason}`,
    ]),
  };
}

function versionTable({ versions }: State): Block {
  const rows = Object.entries(versions)
    .toSorted(([a], [b]) => compareVersions(parseVersion(b), parseVersion(a)))
    .map(([version, { status, 'content-id': id }]) => [
      say`${data(version)}`,
      say`${name(status)}`,
      id === undefined ? [] : say`${data(id)}`,
    ]);
  return {
    kind: 'details',
    summary: `${rows.length} version${rows.length === 1 ? '' : 's'}`,
    blocks: [
      {
        kind: 'table',
        columns: (['version', 'status', 'content id'] as const).map((title) => ({ title, align: 'left' })),
        rows,
        yields: { order: 1, what: 'older versions', keep: 50 },
      },
    ],
  };
}
