import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hold } from '../../../src/actions/hold.ts';
import { adopt } from '../../../src/actions/adopt.ts';
import { check } from '../../../src/actions/check.ts';
import { doctor } from '../../../src/actions/doctor.ts';
import { fetch as fetchVersion } from '../../../src/actions/fetch.ts';
import { history } from '../../../src/actions/history.ts';
import { promote } from '../../../src/actions/promote.ts';
import { rollback } from '../../../src/actions/rollback.ts';
import { status } from '../../../src/actions/status.ts';
import { githubHostFromShell } from '../../../src/host.ts';
import type { Finding } from '../../../src/domain/registry/finding.ts';
import { type Action, parseInputs } from '../../../src/runtime/define-action.ts';
import type { Inputs } from '../local/action-run.ts';
import { recordingLog } from '../local/recording-log.ts';
import { type FileTree, type LocalRepository, type RecordedHost, repositoryAt } from '../local/repository.ts';
import { git } from '../world/git.ts';

const verbs = {
  adopt,
  check,
  doctor,
  fetch: fetchVersion,
  history,
  hold,
  promote,
  rollback,
  status,
} as unknown as Readonly<Record<string, Action>>;

export interface VerbEnd {
  readonly host: RecordedHost;
  readonly outputs: Readonly<Record<string, string | undefined>>;
  readonly refusal?: string;
  readonly fault?: unknown;
  /** What the terminal shows. */
  readonly text: string;
}

/** A registry somewhere, with what people do to it besides the verbs. */
export interface RegistryPlace {
  readonly kind: 'local' | 'github';
  readonly work: LocalRepository;
  /** Directory of the repository that has the ledger’s branch and the tags. */
  readonly origin: string;
  host(): Promise<RecordedHost>;
  /** Runs a verb as each command of a shell does, on a host of its own. */
  run(verb: keyof typeof verbs & string, inputs?: Inputs): Promise<VerbEnd>;
  /** Commits on `main`, for all to see. */
  commit(files: FileTree): Promise<string>;
  /** Changes files of the ledger’s branch by hand; null takes one away. Answers the new commit. */
  editLedger(change: (read: (file: string) => Promise<string>) => Promise<FileTree>): Promise<string>;
  /** What a person does to a published release. */
  changeRelease(tag: string, change: ReleaseChange): Promise<void>;
  close(): Promise<void>;
}

export type ReleaseChange =
  | { readonly kind: 'edit'; readonly prerelease?: boolean; readonly title?: string; readonly notes?: string }
  | { readonly kind: 'unpublish' }
  | { readonly kind: 'delete' }
  | { readonly kind: 'latest' }
  /** Other bytes under the name of an asset. */
  | { readonly kind: 'asset'; readonly name: string; readonly bytes: string | null };

export function findingsOf({ outputs }: VerbEnd): readonly Finding[] {
  return (JSON.parse(outputs['findings'] ?? '{}') as { findings: readonly Finding[] }).findings;
}

export function kindsOf(run: VerbEnd): readonly string[] {
  return [...new Set(findingsOf(run).map(({ kind }) => kind))];
}

/** On the machine of who works there. */
export function localPlace(work: LocalRepository): RegistryPlace {
  const releases = path.join(work.directory, '.git', 'modelgate', 'releases');
  const noteOf = (tag: string) => path.join(releases, tag, 'release.json');
  const place: RegistryPlace = {
    kind: 'local',
    work,
    origin: work.directory,
    host: () => work.host(),
    run: (verb, inputs) => runVerb(place, verb, inputs),
    commit: (files) => work.commit('Change', files),
    editLedger: (change) => editBranch(work.directory, change),
    async changeRelease(tag, change) {
      const note = JSON.parse(await readFile(noteOf(tag), 'utf8')) as {
        id: number;
        assets: { name: string; digest: string; size: number }[];
      };
      if (change.kind === 'delete') return rm(path.join(releases, tag), { recursive: true });
      if (change.kind === 'unpublish') {
        await mkdir(path.join(releases, 'drafts'), { recursive: true });
        return rename(path.join(releases, tag), path.join(releases, 'drafts', String(note.id)));
      }
      if (change.kind === 'latest') throw new Error('a clone has no latest release');
      if (change.kind === 'asset') {
        const others = note.assets.filter(({ name }) => name !== change.name);
        const changed = note.assets
          .filter(({ name }) => name === change.name && change.bytes !== null)
          .map((asset) => ({ ...asset, size: change.bytes?.length ?? 0 }));
        return writeFile(noteOf(tag), JSON.stringify({ ...note, assets: [...others, ...changed] }));
      }
      const { kind: _kind, ...fields } = change;
      return writeFile(noteOf(tag), JSON.stringify({ ...note, ...fields }));
    },
    close: () => Promise.resolve(),
  };
  return place;
}

/** A copy that a test may break. */
export async function copyOf({ work }: RegistryPlace): Promise<RegistryPlace> {
  const parent = await mkdtemp(path.join(tmpdir(), 'modelgate-place-'));
  const directory = path.join(parent, 'fraud');
  await cp(work.directory, directory, { recursive: true });
  return {
    ...localPlace(repositoryAt(directory)),
    close: () => rm(parent, { recursive: true, force: true }),
  };
}

export interface GitHubPlaceOptions {
  /** Clone of the repository, on `main`. */
  readonly work: LocalRepository;
  readonly origin: string;
  readonly apiUrl: string;
  /** `owner/name` */
  readonly repository: string;
  readonly token: string;
  /** Of a person who may do everything. */
  readonly owner: string;
  close(): Promise<void>;
}

/** On GitHub, from a shell in a clone. */
export function githubPlace(options: GitHubPlaceOptions): RegistryPlace {
  const { work, origin, apiUrl, repository, token, owner } = options;
  const ask = async (method: string, at: string, body?: unknown) => {
    const url = at.startsWith('http') ? at : `${apiUrl}/repos/${repository}${at}`;
    const isBytes = typeof body === 'string';
    const answer = await fetch(url, {
      method,
      headers: {
        authorization: `Bearer ${owner}`,
        ...(isBytes && { 'content-type': 'application/octet-stream' }),
      },
      ...(body !== undefined && { body: isBytes ? body : JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${at}: ${answer.status} ${await answer.text()}`);
    return answer.status === 204 ? undefined : ((await answer.json()) as Release);
  };
  const place: RegistryPlace = {
    kind: 'github',
    work,
    origin,
    async host() {
      const log = recordingLog();
      const env = { GITHUB_API_URL: apiUrl, GITHUB_REPOSITORY: repository };
      const host = await githubHostFromShell({ env, log, workingDirectory: work.directory, token });
      return { ...host, log };
    },
    run: (verb, inputs) => runVerb(place, verb, inputs),
    async commit(files) {
      const commit = await work.commit('Change', files);
      await work.git('push', '--quiet', origin, 'HEAD:refs/heads/main');
      return commit;
    },
    editLedger: (change) => editBranch(origin, change),
    async changeRelease(tag, change) {
      const release = (await ask('GET', `/releases/tags/${tag}`)) as Release;
      const at = `/releases/${release.id}`;
      if (change.kind === 'delete') return void (await ask('DELETE', at));
      if (change.kind === 'unpublish') return void (await ask('PATCH', at, { draft: true }));
      if (change.kind === 'latest') return void (await ask('PATCH', at, { make_latest: 'true' }));
      if (change.kind === 'edit') {
        const { prerelease, title, notes } = change;
        return void (await ask('PATCH', at, {
          ...(prerelease !== undefined && { prerelease }),
          ...(title !== undefined && { name: title }),
          ...(notes !== undefined && { body: notes }),
          make_latest: 'false',
        }));
      }
      const asset = release.assets.find(({ name }) => name === change.name);
      if (asset) await ask('DELETE', `/releases/assets/${asset.id}`);
      const target = release.upload_url.replace('{?name,label}', `?name=${change.name}`);
      if (change.bytes !== null) await ask('POST', target, change.bytes);
    },
    close: options.close,
  };
  return place;
}

interface Release {
  readonly id: number;
  readonly upload_url: string;
  readonly assets: readonly { readonly id: number; readonly name: string }[];
}

async function runVerb(place: RegistryPlace, verb: string, inputs: Inputs = {}): Promise<VerbEnd> {
  const host = await place.host();
  const action = verbs[verb] as Action;
  const { outputs, refusal, fault } = await action.run(parseInputs(action, inputs), host);
  const text = host.log.texts.join('\n');
  return {
    host,
    outputs,
    text,
    ...(refusal !== undefined && { refusal }),
    ...(fault !== undefined && { fault }),
  };
}

async function editBranch(
  origin: string,
  change: (read: (file: string) => Promise<string>) => Promise<FileTree>,
): Promise<string> {
  const parent = await mkdtemp(path.join(tmpdir(), 'modelgate-ledger-'));
  try {
    await git(parent, ['clone', '--quiet', '--branch', 'modelgate-ledger', origin, 'ledger']);
    const ledger = repositoryAt(path.join(parent, 'ledger'));
    const commit = await ledger.commit('By hand', await change(ledger.read));
    await ledger.git('push', '--quiet', '--force', origin, 'HEAD:refs/heads/modelgate-ledger');
    return commit;
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}
