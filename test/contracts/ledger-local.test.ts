import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { git } from '../../src/local/git.ts';
import { localLedger } from '../../src/local/ledger.ts';
import { type LocalRepository, removeRepositories, repositoryWith } from '../support/local/repository.ts';
import { addition, headOf, ref } from './ledger-files.ts';

// Each test starts many processes of git.
jest.setTimeout(30_000);

let repository: LocalRepository;

beforeEach(async () => {
  repository = await repositoryWith({ 'train.py': 'pass\n', 'other.py': 'pass\n' });
});

afterAll(removeRepositories);

function ledger(directory = repository.directory) {
  return localLedger(git(directory));
}

/** What git knows of the work tree and the index, to the byte. */
async function stateOfWork(): Promise<string> {
  const index = createHash('sha256').update(await readFile(path.join(repository.directory, '.git', 'index')));
  const status = await repository.git('--no-optional-locks', 'status', '--porcelain=v2', '--branch');
  return `${index.digest('hex')}\n${status}\n${await repository.git('stash', 'list')}`;
}

describe('an append in a clone', () => {
  it('touches neither index nor work tree, whatever is in them', async () => {
    await repository.write({
      'train.py': 'changed\n',
      'staged.py': 'new\n',
      'README.md': 'mine\n',
      'models/fraud/state.json': '',
    });
    await repository.git('add', 'staged.py');
    await repository.write({ 'staged.py': 'changed again\n', 'other.py': null });
    const before = await stateOfWork();
    const first = headOf(await ledger().append(undefined, addition('fraud', 1)));
    await ledger().append(first, addition('fraud', 2));

    expect(await stateOfWork()).toBe(before);
    expect(await repository.read('README.md')).toBe('mine\n');
  });

  it('runs no hook, signs nothing, and needs nobody’s name', async () => {
    // Whoever runs the tests may have a name.
    for (const field of ['name', 'email']) await repository.git('config', `user.${field}`, '');
    await repository.git('config', 'user.useConfigOnly', 'true');
    await repository.git('config', 'commit.gpgSign', 'true');
    await repository.git('config', 'gpg.program', 'false');
    await repository.git('config', 'core.autocrlf', 'true');
    await repository.git('config', 'i18n.commitEncoding', 'ISO-8859-1');
    const hooks = path.join(repository.directory, '.git', 'hooks');
    await mkdir(hooks, { recursive: true });
    for (const hook of [
      'reference-transaction',
      'pre-commit',
      'commit-msg',
      'post-commit',
      'post-index-change',
    ]) {
      await writeFile(path.join(hooks, hook), '#!/bin/sh\nexit 1\n');
      await chmod(path.join(hooks, hook), 0o755);
    }
    const head = headOf(await ledger().append(undefined, addition('fraud', 1)));

    expect(await repository.git('log', '-1', '--format=%an <%ae> %cn (%GK)', head)).toBe(
      'modelgate <modelgate@localhost> modelgate ()',
    );
  });

  it('is by whom git names', async () => {
    await repository.git('config', 'user.name', 'Ada');
    await repository.git('config', 'user.email', 'ada@example.com');
    const head = headOf(await ledger().append(undefined, addition('fraud', 1)));

    expect(await repository.git('log', '-1', '--format=%an <%ae> %cn', head)).toBe(
      'Ada <ada@example.com> Ada',
    );
  });

  it('works in a linked work tree and in a bare repository', async () => {
    const linked = path.join(repository.directory, '..', 'linked');
    const bare = path.join(repository.directory, '..', 'bare.git');
    await repository.git('worktree', 'add', '--quiet', linked);
    const first = headOf(await ledger(linked).append(undefined, addition('fraud', 1)));
    expect((await ledger().snapshot()).head).toBe(first);
    await repository.git('clone', '--quiet', '--bare', repository.directory, bare);

    const second = headOf(await ledger(bare).append(first, addition('fraud', 2)));
    expect((await ledger(bare).snapshot()).head).toBe(second);
  });

  it('works with objects of sha256', async () => {
    const directory = path.join(repository.directory, '..', 'sha256');
    await mkdir(directory);
    await repository.git('init', '--quiet', '--object-format=sha256', directory);
    const first = headOf(await ledger(directory).append(undefined, addition('fraud', 1)));
    expect(await ledger(directory).append(undefined, addition('fraud', 1))).toEqual({ kind: 'lost' });
    const second = headOf(await ledger(directory).append(first, addition('fraud', 2)));

    expect(second).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('a branch that cannot be read', () => {
  it('never counts as absent', async () => {
    await ledger().append(undefined, addition('fraud', 1));
    await writeFile(path.join(repository.directory, '.git', ref), '');

    for (const ask of [
      () => ledger().state('fraud'),
      () => ledger().snapshot(),
      () => ledger().append(undefined, addition('fraud', 1)),
    ])
      await expect(ask()).rejects.toMatchObject({ code: 'LEDGER_INVALID' });
  });

  it.each([
    ['a file', `${ref}:models/fraud/state.json`],
    ['a folder', `${ref}:models/fraud/events`],
    ['the commit', ref],
  ])('since %s is gone neither', async (_, object) => {
    const first = headOf(await ledger().append(undefined, addition('fraud', 1)));
    const id = await repository.git('rev-parse', object);
    await rm(path.join(repository.directory, '.git', 'objects', id.slice(0, 2), id.slice(2)));
    const asked = [
      ledger().state('fraud'),
      ledger().snapshot(),
      ledger().events(first, { model: 'fraud', from: 1, to: 1 }),
      ledger().append(first, addition('fraud', 2)),
    ];
    const answers = await Promise.allSettled(asked);

    expect(answers.map(({ status }) => status)).toContain('rejected');
    for (const answer of answers) {
      if (answer.status === 'rejected')
        expect(answer.reason).toMatchObject({ code: expect.stringMatching(/^LEDGER_(INVALID|REFUSED)$/) });
      else expect(answer.value).toBeTruthy();
    }
  });

  it('since a branch lies below its name is refused in git’s words', async () => {
    await repository.git('branch', 'modelgate-ledger/old');

    await expect(ledger().append(undefined, addition('fraud', 1))).rejects.toMatchObject({
      code: 'LEDGER_REFUSED',
      message: expect.stringContaining('modelgate-ledger/old'),
    });
  });
});
