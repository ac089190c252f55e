import { rm } from 'node:fs/promises';
import { expect, jest } from '@jest/globals';
import { githubLedger } from '../../src/github/ledger.ts';
import { git } from '../../src/local/git.ts';
import { localLedger } from '../../src/local/ledger.ts';
import { openScene } from '../github-double/scene.ts';
import { clientFor } from '../github/client-for.ts';
import { repositoryWith } from '../support/local/repository.ts';
import { ledgerContract } from './ledger-contract.ts';

// Each test starts many processes of git.
jest.setTimeout(120_000);

ledgerContract('in a clone on disk', async () => {
  const { directory } = await repositoryWith({ 'train.py': 'pass\n' });
  return {
    open: () => localLedger(git(directory)),
    directory,
    check: () => Promise.resolve(),
    close: () => rm(directory, { recursive: true }),
  };
});

ledgerContract('on GitHub', async () => {
  const { github, path, close } = await openScene();
  const permissions = { contents: 'write' } as const;
  const { token } = await github.createToken({ repository: 'acme/models', kind: 'actions', permissions });
  return {
    open: () =>
      githubLedger(
        clientFor(github, { token, timeout: 60_000 }),
        { owner: 'acme', name: 'models', id: 1 },
        { settle: 20 },
      ),
    directory: path,
    async check() {
      expect(await github.violations()).toEqual([]);
      expect(await github.unknown()).toEqual([]);
    },
    close,
  };
});
