import { setTimeout as sleep } from 'node:timers/promises';
import { ModelgateError } from '../domain/errors.ts';
import { ledgerOnlyOnOrigin } from '../domain/registry/elsewhere.ts';
import { eventPath, statePath } from '../domain/registry/ledger-paths.ts';
import { type Appended, type Ledger, ledgerBranch, type LedgerOrigin } from '../ports/ledger.ts';
import type { Git } from './git.ts';
import { identity, ledgerCommit } from './ledger-commit.ts';
import { invalid, listTree, readBlobs } from './ledger-tree.ts';
import { repositoryOfOrigin } from './origin.ts';

const ref = `refs/heads/${ledgerBranch}`;

/** What the clone fetched; no verb moves it. */
const originRef = `refs/remotes/origin/${ledgerBranch}`;

/** Milliseconds before each further try to move the branch, while another process of git holds its lock. */
const pauses = [10, 30, 100, 300, 1_000];

/** Paths that one process of git is asked for: every system has a limit for a command line. */
const pathsAtOnce = 200;

interface Move {
  readonly head: string | undefined;
  readonly commit: string;
  readonly message: string;
  readonly settings: readonly string[];
}

/** The ledger on a branch of the clone on disk; no index and no work tree is touched. */
export function localLedger(git: Git): Ledger {
  /** What the branch and the fetched one point to; `undefined` only if there is none. */
  async function heads() {
    const format = '--format=%(objectname) %(refname)';
    const { code, stdout, stderr } = await git.attempt(['for-each-ref', format, ref, originRef]);
    // A broken ref is left out of the listing, with a warning that names it.
    if (code !== 0 || stderr.includes(ref) || stderr.includes(originRef))
      throw invalid(stderr.trim().slice(0, 500));
    const lines = stdout.toString('utf8').split('\n');
    const commitOf = (name: string) => lines.find((line) => line.endsWith(` ${name}`))?.split(' ')[0];
    return { own: commitOf(ref), fetched: commitOf(originRef) };
  }

  /** What the branch points to; `undefined` only if there is no ledger, here or where the clone came from. */
  async function headOfBranch(): Promise<string | undefined> {
    const { own, fetched } = await heads();
    if (own === undefined && fetched !== undefined)
      throw new ModelgateError(ledgerOnlyOnOrigin(await repositoryOfOrigin(git)));
    return own;
  }

  async function leadsTo(commit: string, later: string): Promise<boolean> {
    return (await git.ask('merge-base', '--is-ancestor', commit, later)) !== undefined;
  }

  async function standingOf(own: string, fetched: string): Promise<LedgerOrigin['standing']> {
    if (own === fetched) return 'same';
    if (await leadsTo(own, fetched)) return 'behind';
    return (await leadsTo(fetched, own)) ? 'ahead' : 'diverged';
  }

  /** Moves the branch from `head` to `commit`, if it is still there. */
  async function move({ head, commit, message, settings }: Move): Promise<Appended> {
    // An empty old value stands for a branch that must not exist.
    const command = ['update-ref', '--no-deref', '-m', message, ref, commit, head ?? ''];
    for (let attempt = 0; ; attempt++) {
      const { code, stderr } = await git.attempt([...settings, ...command]);
      if (code === 0) return { kind: 'appended', head: commit };
      // Read back, since the reason comes in the words of the user’s language.
      const present = await headOfBranch();
      if (present !== head) return afterLoss(present, commit);
      const pause = pauses[attempt];
      if (pause === undefined) throw refused(stderr);
      await sleep(pause);
    }
  }

  /** The branch points elsewhere: also when it was moved all the same, and others have gone on from there. */
  async function afterLoss(present: string | undefined, commit: string): Promise<Appended> {
    if (present === undefined) return { kind: 'lost' };
    const landed = await leadsTo(commit, present);
    return landed ? { kind: 'appended', head: present, readBack: true } : { kind: 'lost' };
  }

  return {
    async state(model) {
      const head = await headOfBranch();
      if (head === undefined) return undefined;
      const [entry] = await listTree(git, head, [statePath(model)]);
      return entry && (await readBlobs(git, [entry.id]))[0];
    },
    async snapshot() {
      const head = await headOfBranch();
      if (head === undefined) return { head, states: new Map() };
      const models = await listTree(git, head, ['models/']);
      const names = models
        .filter(({ type }) => type === 'tree')
        .map(({ path }) => path.slice('models/'.length));
      const entries: { readonly model: string; readonly id: string }[] = [];
      for (let from = 0; from < names.length; from += pathsAtOnce) {
        const paths = names.slice(from, from + pathsAtOnce).map(statePath);
        for (const { path, id } of await listTree(git, head, paths))
          entries.push({ model: path.split('/')[1] ?? '', id });
      }
      const contents = await readBlobs(
        git,
        entries.map(({ id }) => id),
      );
      return { head, states: new Map(entries.map(({ model }, at) => [model, contents[at] as Buffer])) };
    },
    async events(head, { model, from, to }) {
      const paths = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) =>
        eventPath(model, from + at),
      );
      const listed = await listTree(git, head, [`models/${model}/events/`]);
      const ids = new Map(listed.map(({ path, id }) => [path, id]));
      const there = paths.filter((path) => ids.has(path));
      const contents = await readBlobs(
        git,
        there.map((path) => ids.get(path) as string),
      );
      const byPath = new Map(there.map((path, at) => [path, contents[at]]));
      return paths.map((path) => byPath.get(path));
    },
    async append(head, addition) {
      // A commit on another head than the present one would be made for nothing.
      if ((await headOfBranch()) !== head) return { kind: 'lost' };
      // Hooks are the work tree’s: none of them has a say in the ledger.
      const settings = [...(await identity(git)), '-c', 'core.hooksPath=/dev/null'];
      const commit = await ledgerCommit(git, head, { ...addition, settings });
      return move({ head, commit, message: addition.message.split('\n')[0] ?? '', settings });
    },
    async origin() {
      const { own, fetched } = await heads();
      if (own === undefined || fetched === undefined) return undefined;
      const [repository, standing] = await Promise.all([repositoryOfOrigin(git), standingOf(own, fetched)]);
      return { repository, standing };
    },
  };
}

function refused(stderr: string): ModelgateError {
  return new ModelgateError({
    code: 'LEDGER_REFUSED',
    message: `git does not move the branch \`${ledgerBranch}\`: ${stderr.trim().slice(0, 500)}`,
    hint: 'A lock that no process of git holds any more may be removed; a branch below its name must be renamed.',
  });
}
