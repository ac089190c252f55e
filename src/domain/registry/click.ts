import type { State } from './state.ts';
import { formatTag } from './version.ts';

/**
 * A click on a model's release in GitHub's own page asks for a rollback (design, section 3): marked as pre-release,
 * unpublished, deleted. Until it is answered nothing is promoted.
 */
export interface Click {
  readonly version: string;
  readonly kind: 'prereleased' | 'unpublished' | 'deleted';
}

interface Seen {
  readonly tag: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
}

/**
 * Clicks that no event answers yet.
 * @param releases those of the model that were listed
 * @param whole the list has all of them, so that one that is not in it was deleted
 */
export function unansweredClicks(state: State, releases: readonly Seen[], whole: boolean): readonly Click[] {
  return Object.entries(state.versions).flatMap(([version, { status }]): readonly Click[] => {
    if (status !== 'published') return [];
    const tag = formatTag({ model: state.model, version });
    const seen = releases.filter((release) => release.tag === tag);
    const visible = seen.find(({ draft }) => !draft);
    if (visible) return visible.prerelease ? [{ version, kind: 'prereleased' }] : [];
    if (seen.length > 0) return [{ version, kind: 'unpublished' }];
    return whole ? [{ version, kind: 'deleted' }] : [];
  });
}

export function clickRefusal(model: string, { version, kind }: Click): string {
  const done = { prereleased: 'marked as a pre-release', unpublished: 'unpublished', deleted: 'deleted' }[
    kind
  ];
  return `The release ${model}@${version} was ${done}, which asks for a rollback that nobody has carried out. Run \`rollback\` first, or undo the click`;
}
