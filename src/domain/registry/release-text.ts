import { renderBlocks } from '../report/markdown.ts';
import { say } from '../report/document.ts';

/** A release's title (contract, "Common to all"): `fraud v2.1.0`. */
export function releaseTitle({
  model,
  version,
}: {
  readonly model: string;
  readonly version: string;
}): string {
  return `${model} ${version}`;
}

const mark = '[withdrawn] ';

export function isMarkedWithdrawn(title: string): boolean {
  return title.startsWith(mark.trimEnd());
}

/** GitHub refuses notes above 125,000 characters. */
export const longestNotes = 120_000;

/** Title and notes of a version that was withdrawn: the reason comes first, what was there stays below. */
export function withdrawnText({
  model,
  version,
  notes,
  reason,
}: {
  readonly model: string;
  readonly version: string;
  readonly notes: string;
  readonly reason: string | undefined;
}): { readonly title: string; readonly notes: string } {
  const note = renderBlocks([
    {
      kind: 'note',
      tone: 'warning',
      blocks: [
        {
          kind: 'paragraph',
          content:
            reason === undefined
              ? say`Withdrawn: it is not selected again. Its bytes stay for who names this exact version.`
              : say`Withdrawn: ${reason}. It is not selected again. Its bytes stay for who names this exact version.`,
        },
      ],
    },
  ]);
  return {
    title: `${mark}${releaseTitle({ model, version })}`,
    notes: `${note}\n\n${notes}`.slice(0, longestNotes),
  };
}
