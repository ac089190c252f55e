import { ModelgateError } from '../../domain/errors.ts';
import { faultsOfHistory } from '../../domain/registry/finding.ts';
import { formatState, parseState, type State } from '../../domain/registry/state.ts';
import { statePath } from '../../domain/registry/ledger-paths.ts';
import { ledgerPage } from '../../domain/report/ledger-page.ts';
import type { Host } from '../../ports/host.ts';
import type { Diagnosis, Survey } from './survey.ts';

/**
 * `state.json` and `README.md`, which follow from the events: made again in one commit, under compare-and-swap, if the history
 * itself is beyond doubt.
 */
export async function derivedDiagnoses(
  host: Host,
  seen: Survey,
  others: readonly Diagnosis[],
): Promise<readonly Diagnosis[]> {
  const { head, ledgers } = seen;
  if (head === undefined) return [];
  const doubted = new Set(
    others.filter(({ finding }) => faultsOfHistory.has(finding.kind)).map(({ model }) => model),
  );
  // What is wrong with the branch as a whole concerns every model.
  const isDoubted = (model: string) => doubted.has(model) || doubted.has(undefined);
  const stale = [...ledgers.values()].filter(({ isStateStale }) => isStateStale);
  const files = new Map<string, string>();
  for (const { model, folded } of stale)
    if (folded && !isDoubted(model)) files.set(statePath(model), formatState(folded));
  const page = ledgerPage(statesAfter(seen, isDoubted));
  const written = await host.repository.file(head, 'README.md');
  const isPageStale = written === undefined || new TextDecoder().decode(written) !== page;
  if (isPageStale) files.set('README.md', page);
  const mend = writtenOnce(host, head, files);
  return [
    ...stale.map(({ model, findings }): Diagnosis => {
      const finding = findings.find(({ kind }) => kind === 'state-differs');
      const hint =
        'First put the history in order: a state that is made of it would only hide what is wrong.';
      if (!finding) throw new Error(`the stale state of ${model} is no finding`);
      if (!isDoubted(model)) return { model, finding, mend };
      const { command: _command, ...told } = finding;
      return { model, finding: { ...told, fix: hint } };
    }),
    ...(isPageStale && stale.length === 0 && doubted.size === 0
      ? [stalePage(written === undefined, mend)]
      : []),
  ];
}

function stalePage(isMissing: boolean, mend: () => Promise<'done'>): Diagnosis {
  const found = isMissing
    ? 'The ledger’s branch has no `README.md`.'
    : 'The ledger’s `README.md` is not what the states of its models come to.';
  const fix = 'It is made again.';
  const command = 'modelgate doctor --repair true';
  return { finding: { kind: 'page-stale', about: 'README.md', found, fix, command }, mend };
}

/** Every model's state as it is after a repair; one that cannot be read is left out, as writers do. */
function statesAfter({ ledgers, states }: Survey, isDoubted: (model: string) => boolean): readonly State[] {
  const models = new Set([...states.keys(), ...ledgers.keys()]);
  return [...models].flatMap((model) => {
    const folded = ledgers.get(model)?.folded;
    if (folded && !isDoubted(model)) return [folded];
    const bytes = states.get(model);
    try {
      return bytes ? [parseState(new TextDecoder().decode(bytes), model)] : [];
    } catch (error) {
      if (error instanceof ModelgateError) return [];
      throw error;
    }
  });
}

/** One commit mends all of them, whoever asks first. */
function writtenOnce(host: Host, head: string, files: ReadonlyMap<string, string>): () => Promise<'done'> {
  let writing: Promise<'done'> | undefined;
  const write = async (): Promise<'done'> => {
    const message = `Derived files made again: ${[...files.keys()].join(', ')}`;
    const answer = await host.ledger.append(head, { files, message });
    if (answer.kind === 'appended') return 'done';
    throw new ModelgateError({
      code: 'LEDGER_BUSY',
      message: 'Somebody else wrote to the ledger while it was looked at',
      hint: 'Run it again.',
    });
  };
  return () => (writing ??= write());
}
