import type { ReportDocument } from '../../domain/report/document.ts';
import { renderMarkdown, summaryLimit } from '../../domain/report/markdown.ts';
import { renderText } from '../../domain/report/text.ts';
import type { Host } from '../../ports/host.ts';

/** Shows a page where this command is looked at: as text on a shell, as Markdown in a job's summary. */
export async function showPage({ log }: Pick<Host, 'log'>, document: ReportDocument): Promise<void> {
  await log.show({
    markdown: renderMarkdown(document, { limit: summaryLimit, elsewhere: { text: '--json' } }),
    text: renderText(document, { rows: Infinity }).trimEnd(),
  });
}

/** `https://github.com/owner/name`; `undefined` on a shell. */
export function repositoryUrl({ context }: Pick<Host, 'context'>): string | undefined {
  const { serverUrl, repository, host } = context;
  if (host === 'local' || serverUrl === '') return undefined;
  return `${serverUrl}/${repository.owner}/${repository.name}`;
}
