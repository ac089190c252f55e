import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { describeFailure } from '../../src/runtime/outcome.ts';
import type { Scene } from '../github-double/scene.ts';
import type { Fault } from '../support/github/faults.ts';
import { type ClientScene, faultOf, openClientScene, repository } from './client-scene.ts';

jest.setTimeout(30_000);

let at: ClientScene;
let scene: Scene;

beforeAll(async () => {
  at = await openClientScene();
  scene = at.scene;
});

afterEach(async () => {
  await scene.github.clearFaults();
  await scene.github.clearLog();
});

afterAll(() => scene.close());

describe('a refusal', () => {
  it('of the token says so', async () => {
    const error = await faultOf(at.getCommit({ token: 'ghs_wrong' }));

    expect(error).toMatchObject({ code: 'PERMISSION_MISSING' });
    expect(error.message).toContain('Bad credentials');
    expect(error.message).toContain('`github-token`');
    expect(await at.count()).toBe(1);
  });

  it('for a missing right names the line that `permissions:` lacks', async () => {
    const { token } = await scene.github.createToken({ repository, kind: 'actions', permissions: {} });

    const read = await faultOf(at.getCommit({ token }));
    expect(read).toMatchObject({ code: 'PERMISSION_MISSING' });
    expect(read.message).toContain('Resource not accessible by integration');
    expect(read.message).toContain('`permissions:` lack `contents: read`.');
    const write = await faultOf(at.postComment({ token }));
    expect(write.message).toContain('`issues: write`, or `pull-requests: write`');
    expect(await at.count()).toBe(2);
  });

  it('for another reason quotes it', async () => {
    const body = JSON.stringify({ message: 'Validation Failed', errors: [{ field: 'body' }] });
    await scene.github.addFault({ fault: { kind: 'answer', status: 422, body } });
    const error = await faultOf(at.getCommit());

    expect(error).toMatchObject({ code: 'GITHUB_REFUSED' });
    expect(error.message).toContain('422: Validation Failed');
    expect(await at.count()).toBe(1);
  });

  it('of a file above 100 MB is no missing right', async () => {
    const body = JSON.stringify({
      message: 'This API returns blobs up to 100 MB in size.',
      errors: [{ resource: 'Blob', field: 'data', code: 'too_large' }],
    });
    await scene.github.addFault({ fault: { kind: 'answer', status: 403, body } });

    expect(await faultOf(at.getCommit())).toMatchObject({ code: 'GITHUB_REFUSED' });
  });

  it.each(['', 'null', '"text"', '{"message": {"a": 1}}', '<!DOCTYPE html>'])(
    'in whatever words has its code: %j',
    async (body) => {
      await scene.github.addFault({ fault: { kind: 'answer', status: 403, body } });
      expect(await faultOf(at.getCommit())).toMatchObject({ code: 'PERMISSION_MISSING' });
      await scene.github.addFault({ fault: { kind: 'answer', status: 404, body } });
      expect(await faultOf(at.getCommit())).toMatchObject({ code: 'GITHUB_REFUSED', answered: 404 });
    },
  );
});

describe('the token', () => {
  it('stands in no error and no warning', async () => {
    const { token } = await scene.github.createToken({ repository, kind: 'actions', permissions: {} });
    const secrets = [token, 'ghs_wrong_secret'];
    const warnings: string[] = [];
    const said: string[] = [];
    const faults: Fault[] = [
      { kind: 'reset', when: 'before' },
      { kind: 'hang', when: 'before' },
      { kind: 'status', status: 502, when: 'before' },
      { kind: 'html' },
      { kind: 'answer', status: 403, body: '{"message":"no"}' },
      { kind: 'answer', status: 422, body: '{"message":"no"}' },
    ];
    for (const secret of secrets) {
      for (const fault of [undefined, ...faults]) {
        if (fault) await scene.github.addFault({ fault, times: 'always' });
        for (const ask of [at.getCommit, at.postComment]) {
          const error = await faultOf(ask({ token: secret, timeout: 300, warnings }));
          said.push(describeFailure(error), inspect(error, { depth: 12, showHidden: true }));
        }
        await scene.github.clearFaults();
      }
    }

    const all = [...warnings, ...said].join('\n');
    expect(warnings.length).toBeGreaterThan(0);
    for (const secret of secrets) expect(all).not.toContain(secret);
  });
});
