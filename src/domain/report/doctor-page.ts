import { type Finding, findingKinds } from '../registry/finding.ts';
import { type Block, own, type ReportDocument, say } from './document.ts';

/** How much was looked at. */
export interface Extent {
  readonly models: number;
  readonly events: number;
  readonly versions: number;
  readonly releases: number;
}

/** What was found; one line where there is nothing. */
export function doctorPage(
  findings: readonly Finding[],
  { extent, repository }: { readonly extent: Extent; readonly repository: string },
): ReportDocument {
  const wrong = findings.filter(({ repair }) => repair === undefined);
  const counts = own(
    [
      counted(extent.models, 'model'),
      counted(extent.events, 'event'),
      counted(extent.versions, 'version'),
      counted(extent.releases, 'release'),
    ].join(', '),
  );
  if (findings.length === 0)
    return { overview: { status: 'pass', sentence: say`Healthy: ${counts}` }, sections: [] };
  const mended = findings.length - wrong.length;
  const sentence =
    wrong.length === 0
      ? say`${own(`In line again: ${counted(mended, 'thing')} mended; `)}${counts}`
      : say`${own(`${counted(wrong.length, 'thing')} ${wrong.length === 1 ? 'is' : 'are'} wrong${mended > 0 ? `, ${mended} mended` : ''}; `)}${counts}`;
  return {
    overview: null,
    sections: [
      {
        model: repository,
        headline: { status: wrong.length === 0 ? 'pass' : 'fail', sentence },
        blocks: findings.flatMap(blocksOf),
      },
    ],
  };
}

function blocksOf({ kind, about, found, fix, command, repair }: Finding): Block[] {
  const first: Block = { kind: 'paragraph', content: say`${own(`${kind}: `)}${found}` };
  if (repair !== undefined) {
    const how =
      repair === 'done'
        ? 'Mended.'
        : 'Left as it is: GitHub does not let it be changed. The ledger is what counts.';
    return [first, { kind: 'list', items: [say`Where: ${about}`, say`${own(how)}`] }];
  }
  const items = [say`Where: ${about}`, say`Why it matters: ${own(findingKinds[kind])}`, say`Fix: ${fix}`];
  return [
    first,
    { kind: 'list', items },
    ...(command === undefined ? [] : [{ kind: 'code', language: 'sh', lines: [command] } as const]),
  ];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
