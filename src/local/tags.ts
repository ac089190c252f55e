import { ModelgateError } from '../domain/errors.ts';
import type { Git } from './git.ts';
import { identity } from './ledger-commit.ts';

/** Tags of the clone that releases lie beside. */
export interface Tags {
  /** The commit that a tag of either kind names; `undefined` only if there is no such tag. */
  commitOf(tag: string): Promise<string | undefined>;
  /** Makes a lightweight tag, and only if there is none. @throws ModelgateError STORE_REFUSED where it names another commit */
  create(tag: string, commit: string): Promise<void>;
  /** The same with a message. */
  annotate(tag: string, commit: string, message: string): Promise<void>;
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
    annotate: (tag, commit, message) =>
      createBy(tag, commit, async () =>
        git.attempt([
          ...(await identity(git)),
          'tag',
          '--no-sign',
          '--annotate',
          '--message',
          message,
          '--',
          tag,
          commit,
        ]),
      ),
  };
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
