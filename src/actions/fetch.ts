import { formatTag, parseTag } from '../domain/registry/version.ts';
import { type ActionResult, defineAction } from '../runtime/define-action.ts';
import { commonInputs, flag, text } from '../runtime/fields.ts';
import type { Host } from '../ports/host.ts';
import { contentDifferences } from './fetching/content.ts';
import { place, warnOfDoubt } from './fetching/place.ts';
import { resolve, type Resolution } from './fetching/resolution.ts';
import { readPlacement, type Target, targetOf } from './fetching/target.ts';
import { ignoreFolder } from './gather/recording.ts';
import { warnOfOrigin } from './registry/origin.ts';
import { openRelease, type OpenRelease } from './registry/released.ts';

const outputs = {
  outcome:
    '`fetched`, `unchanged` (just these bytes were there), `verified`, `different`; `error` on a fault.',
  model: 'The model’s name.',
  version: 'The version, `v2.1.0`.',
  tag: 'Its tag, `fraud@v2.1.0`.',
  path: 'The folder that holds its files.',
  files: 'JSON: path in that folder → `sha256:…`.',
  'content-id': 'OpenSSF Model Signing root digest of the files.',
  'cache-hit': 'Whether the bytes came from the cache: `true` or `false`.',
  stage: 'The stage that was asked for; empty for an exact version and for `latest`.',
  seq: 'Number of that stage’s last event in the ledger; with model and stage it names one deployment.',
};

/** Puts the files of a version to disk, every byte verified. */
export const fetch = defineAction({
  id: 'fetch',
  title: 'Modelgate: fetch a model',
  description:
    'Finds the version that a stage holds, or an exact one, downloads its files and verifies every byte. The folder is replaced whole or not at all.',
  permissions: {
    contents: { access: 'read', why: 'reads the ledger, the release and its files' },
  },
  inputs: {
    ...commonInputs,
    model: text(
      'Which model. Not given: that of the release whose event this is, else the only one of the ledger.',
    ),
    ref: text(
      'A stage such as `production`, a version such as `v2.1.0`, or `latest`, the highest that is published; also with the model, `fraud@production`. Not given: the last of `stages` of the policy.',
    ),
    path: text('Folder to put the files in; it is replaced whole. Not given: `.modelgate/models/<model>`.'),
    'verify-only': flag('`true`: hold what lies at `path` against the version, and download nothing.'),
    cache: flag(
      '`false`: use no cache of GitHub. Best for a job with secrets: what is in a cache is unpacked before it can be verified.',
      'true',
    ),
  },
  outputs,
  async run({ model, ref, policy, path, cache, 'verify-only': verifyOnly }, host) {
    const resolution = await resolve(host, { model: model ?? ofRelease(host), ref, policy });
    await warnOfOrigin(host);
    const { state, version, known } = resolution;
    const target = targetOf(host, { path, model: state.model });
    const tag = formatTag({ model: state.model, version });
    if (known.status === 'withdrawn')
      host.log.warn(`${tag} is withdrawn: it was taken out of use. It is used since it was named exactly.`);
    const opened = await openRelease(host, { model: state.model, version, known });
    if (verifyOnly) return verify(host, { resolution, opened, target });
    if (path === undefined) await ignoreFolder(host);
    const { outcome, cacheHit } = await place(host, { resolution, opened, target, cache });
    host.log.info(
      `${tag} ${outcome === 'fetched' ? 'is' : 'was already'} in ${target.path}, every byte verified.`,
    );
    return {
      outputs: { outcome, ...described({ resolution, opened, target }), 'cache-hit': String(cacheHit) },
    };
  },
});

type Result = ActionResult<keyof typeof outputs>;

interface Subject {
  readonly resolution: Resolution;
  readonly opened: OpenRelease;
  readonly target: Target;
}

/** A deployment that listens to `release` events is about the release's model. */
function ofRelease({ context }: Host): string | undefined {
  return context.release && parseTag(context.release.tag)?.model;
}

async function verify(host: Host, subject: Subject): Promise<Result> {
  const { resolution, opened, target } = subject;
  warnOfDoubt(host, await readPlacement(host, target), resolution);
  const { tag, files } = opened.manifest;
  const differences = await contentDifferences(host, target.folder, files);
  const common = { ...described(subject), 'cache-hit': 'false' };
  if (differences.length === 0) {
    host.log.info(`${target.path} is ${tag}, every byte.`);
    return { outputs: { outcome: 'verified', ...common } };
  }
  return {
    outputs: { outcome: 'different', ...common },
    refusal: `${target.path} is not ${tag}: ${differences.join('; ')}`,
  };
}

function described({ resolution, opened: { manifest }, target }: Subject): Result['outputs'] {
  const { stage } = resolution;
  return {
    model: manifest.model,
    version: manifest.version,
    tag: manifest.tag,
    path: target.path,
    files: JSON.stringify(Object.fromEntries(manifest.files.map(({ path, sha256 }) => [path, sha256]))),
    'content-id': manifest['content-id'],
    stage: stage?.name ?? '',
    seq: stage === undefined ? '' : String(stage.seq),
  };
}
