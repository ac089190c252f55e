import { ModelgateError } from '../domain/errors.ts';
import type { Git } from './git.ts';
import type { AnnotatedTag } from '../ports/store.ts';
import { identity } from './ledger-commit.ts';

/** Tags of the clone that releases lie beside. */
export interface Tags {
  /** The commit that a tag of either kind names; `undefined` only if there is no such tag. */
  commitOf(tag: string): Promise<string | undefined>;
  /** Makes a lightweight tag, and only if there is none. @throws ModelgateError STORE_REFUSED where it names another commit */
  create(tag: string, commit: string): Promise<void>;
  /** The same with a message. @throws ModelgateError STORE_REFUSED where it names another commit */
  annotate(tag: AnnotatedTag): Promise<void>;
  /** Names of the annotated tags that begin so. */
  annotated(prefix: string): Promise<readonly string[]>;
}

export function gitTags(git: Git): Tags {
  const commitOf = (tag: string) =>
    git.ask('rev-parse', '--verify', '--quiet', '--end-of-options', `refs/tags/${tag}^{commit}`);
  /** `write` fails where the tag is there by now: whether it says the same is looked up. */
  const createBy = async (
    tag: string,
    commit: string,
    write: () => Promise<{ code: number; stderr: string }>,
  ) => {
    if ((await commitOf(tag)) === commit) return;
    const { code, stderr } = await write();
    const there = await commitOf(tag);
    if (there === commit) return;
    throw refusal(
      tag,
      there === undefined ? `git says: ${stderr.trim().slice(0, 300)} (${code})` : taken(there, commit),
    );
  };
  return {
    commitOf,
    create: (tag, commit) =>
      // The empty old value: the ref must not exist (git-update-ref(1)).
      createBy(tag, commit, () =>
        git.attempt(['update-ref', `refs/tags/${tag}`, commit, '0'.repeat(commit.length)]),
      ),
    annotate: ({ name, commit, message, at }) =>
      createBy(name, commit, async () => {
        const settings = await identity(git);
        const object = await tagObject(git, { name, commit, message, at, settings });
        return git.attempt(['update-ref', `refs/tags/${name}`, object, '0'.repeat(object.length)]);
      }),
    async annotated(prefix) {
      const format = '--format=%(objecttype) %(refname:strip=2)';
      const listed = (await git.run('for-each-ref', format, 'refs/tags/')).toString('utf8');
      return listed.split('\n').flatMap((line) => {
        const name = line.slice('tag '.length);
        return line.startsWith('tag ') && name.startsWith(prefix) ? [name] : [];
      });
    },
  };
}

/** An object that nothing points to yet (git-mktag(1)): `git tag` takes no date but from the environment. */
async function tagObject(
  git: Git,
  {
    name,
    commit,
    message,
    at,
    settings,
  }: Omit<AnnotatedTag, 'at'> & { readonly at: string | undefined; readonly settings: readonly string[] },
): Promise<string> {
  const said = (await git.run(...settings, 'var', 'GIT_COMMITTER_IDENT')).toString('utf8').trim();
  const who = /^(.*>) (\d+) [+-]\d+$/s.exec(said);
  const seconds = at === undefined ? who?.[2] : String(Date.parse(at) / 1000);
  const lines = [`object ${commit}`, 'type commit', `tag ${name}`, `tagger ${who?.[1]} ${seconds} +0000`];
  const made = await git.attempt(['mktag'], { input: `${lines.join('\n')}\n\n${message}\n` });
  if (made.code === 0) return made.stdout.toString('utf8').trim();
  throw refusal(name, `git says: ${made.stderr.trim().slice(0, 300)} (${made.code})`);
}

/** Why a tag cannot be made. */
export function taken(there: string, commit: string): string {
  return `it is there on commit ${there.slice(0, 12)} instead of ${commit.slice(0, 12)}`;
}

function refusal(tag: string, why: string): ModelgateError {
  return new ModelgateError({
    code: 'STORE_REFUSED',
    message: `The tag ${tag} cannot be made: ${why}`,
    hint: 'Delete that tag if it was made by mistake, or promote under another version.',
  });
}
