import type { Call } from './route.ts';

export interface Page<T> {
  readonly items: readonly T[];
  /** The Link header, where there is more than one page. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Cuts a list as GitHub does: `per_page` 30 by default and never more than 100, `page` from 1, Link header. */
export function paginate<T>(call: Call, all: readonly T[]): Page<T> {
  const perPage = Math.min(positive(call.query.get('per_page')) ?? 30, 100);
  const page = positive(call.query.get('page')) ?? 1;
  const last = Math.max(1, Math.ceil(all.length / perPage));
  const links: string[] = [];
  if (page > 1) links.push(link(call, Math.min(page - 1, last), 'prev'));
  if (page < last) links.push(link(call, page + 1, 'next'), link(call, last, 'last'));
  if (page > 1) links.push(link(call, 1, 'first'));
  return {
    items: all.slice((page - 1) * perPage, page * perPage),
    headers: links.length === 0 ? {} : { Link: links.join(', ') },
  };
}

function positive(text: string | null): number | undefined {
  const number = Number(text);
  return text !== null && Number.isInteger(number) && number > 0 ? number : undefined;
}

function link(call: Call, page: number, relation: string): string {
  const url = new URL(call.target, call.world.url);
  url.searchParams.set('page', String(page));
  return `<${url.href}>; rel="${relation}"`;
}
