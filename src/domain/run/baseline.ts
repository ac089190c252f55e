import { ModelgateError } from '../errors.ts';

/** What the input `baseline` asks for. */
export type Baseline =
  | { readonly kind: 'auto' }
  | { readonly kind: 'none' }
  /** A branch, tag or commit. */
  | { readonly kind: 'ref'; readonly ref: string }
  | { readonly kind: 'version'; readonly version: string }
  | { readonly kind: 'stage'; readonly stage: string }
  /** A run's folder, its `run.json`, or a file of metrics; without a leading `./`. */
  | { readonly kind: 'path'; readonly path: string };

/**
 * `auto`, `none`, `v2.1.0`, `ref:<git ref>`, one of the model's stages, else a path. A path that reads like one of the
 * others is written with `./` in front.
 * @throws ModelgateError INPUT_INVALID
 */
export function parseBaseline(text: string, stages: readonly string[] = []): Baseline {
  if (text === 'auto' || text === 'none') return { kind: text };
  if (version.test(text)) return { kind: 'version', version: text };
  if (text.startsWith('ref:')) return { kind: 'ref', ref: parseRef(text.slice(4)) };
  if (stages.includes(text)) return { kind: 'stage', stage: text };
  const meant = /^(?:[a-z0-9-]+@)?v?(\d+(?:\.\d+){0,2})$/.exec(text)?.[1];
  if (meant !== undefined) {
    const full = [...meant.split('.'), '0', '0'].slice(0, 3).join('.');
    throw invalid(text, `Write \`v${full}\` for a version, \`./${text}\` for a file of that name.`);
  }
  if (text === '' || text.includes('\0')) throw invalid(text, 'Leave it out for `auto`.');
  const path = text.replace(/^(?:\.\/+)+/, '');
  return { kind: 'path', path: path === '' ? '.' : path };
}

/** The text that `parseBaseline` reads the same from, whatever the stages are. */
export function formatBaseline(baseline: Baseline): string {
  switch (baseline.kind) {
    case 'ref':
      return `ref:${baseline.ref}`;
    case 'version':
      return baseline.version;
    case 'stage':
      return baseline.stage;
    case 'path':
      return baseline.path.startsWith('/') ? baseline.path : `./${baseline.path}`;
    default:
      return baseline.kind;
  }
}

const version = /^v(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/;

/** Git's own rules for names, less what only a shell's git understands; no leading hyphen, which git takes for an option. */
function parseRef(ref: string): string {
  const wellFormed =
    /^[^-\s\p{Cc}:?*[\\][^\s\p{Cc}:?*[\\]*$/u.test(ref) && !ref.includes('..') && !ref.includes('@{');
  if (!wellFormed) throw invalid(`ref:${ref}`, 'Write `ref:` and a branch, tag or commit: `ref:main`.');
  return ref;
}

function invalid(text: string, hint: string): ModelgateError {
  return new ModelgateError({
    code: 'INPUT_INVALID',
    message: `${JSON.stringify(text.slice(0, 80))} is no baseline: expected auto, none, a stage, a version, ref:<git ref> or a path`,
    place: { path: 'baseline' },
    hint,
  });
}
