import { afterAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { adopt } from '../../src/actions/adopt.ts';
import { parseManifest } from '../../src/domain/registry/manifest-text.ts';
import type { Host } from '../../src/ports/host.ts';
import { parseInputs } from '../../src/runtime/define-action.ts';
import { global, pickle, reduce, stop, text, tuple1 } from '../formats/model-files/support/pickle.ts';
import { removeRepositories } from '../support/local/repository.ts';
import { fraudRepository, stateOf, trained } from '../support/local/registry-run.ts';
import { openGitHubPlace } from '../support/registry/github-place.ts';
import { kindsOf, localPlace, type RegistryPlace } from '../support/registry/registry-place.ts';

jest.setTimeout(180_000);

let place: RegistryPlace;
beforeEach(async () => {
  place = localPlace(await fraudRepository());
});
afterAll(removeRepositories);

const inputs = {
  model: 'fraud',
  files: 'model.bin',
  metrics: 'metrics.json',
  predictions: 'predictions.csv',
} as const;

async function manifestOf(one: RegistryPlace, version: string) {
  const { store } = await one.host();
  const release = await store.release(`fraud@${version}`);
  const asset = release?.assets.find(({ name }) => name === 'manifest.json');
  if (!asset) throw new Error('there is no manifest');
  return parseManifest(new TextDecoder().decode(await store.read(asset, 1e6)), 'manifest.json');
}

describe('adopting', () => {
  it('makes today’s model a version that holds production, with what is known of it', async () => {
    const run = await place.run('adopt', inputs);
    expect(run.refusal).toBeUndefined();
    expect(run.outputs).toMatchObject({
      outcome: 'adopted',
      version: 'v1.0.0',
      tag: 'fraud@v1.0.0',
      stage: 'production',
      seq: '2',
    });
    expect(run.host.log.infos.join('\n')).toMatch(/nothing is judged.*claim v1\.0\.0.*model\.bin/s);
    const state = await stateOf(place.work);
    expect(state.stages['production']).toMatchObject({ version: 'v1.0.0', hold: null });
    expect(state.versions['v1.0.0']).toMatchObject({
      status: 'published',
      'content-id': run.outputs['content-id'],
    });
    expect(await manifestOf(place, 'v1.0.0')).toMatchObject({
      comparison: null,
      policy: null,
      ledger: { seq: 1, digest: expect.stringMatching(/^sha256:/) },
      parent: null,
      files: [{ path: 'model.bin', asset: 'model.bin' }],
      evidence: { kind: 'rows' },
    });
    expect((await place.run('doctor')).outputs['outcome']).toBe('healthy');
  });

  it('takes an unsafe file over as it is, and says what would run', async () => {
    await place.commit({
      'model.bin': pickle(global('os', 'system'), text('echo hi'), tuple1, reduce, stop),
    });
    const { outputs, host } = await place.run('adopt', inputs);
    expect(outputs['outcome']).toBe('adopted');
    expect(host.log.warnings.join('\n')).toMatch(/taken over as they are:\nmodel\.bin: .*os\.system/);
  });

  it('is what the next promotion is held against', async () => {
    await place.run('adopt', inputs);
    await place.commit(trained('worse', ({ id }) => id % 13 === 0));
    const refused = await place.run('promote', { stage: 'production' });
    expect(refused.outputs).toMatchObject({ outcome: 'refused', verdict: 'fail', previous: 'v1.0.0' });
    await place.commit(trained('second', ({ id }) => id === 1));
    const promoted = await place.run('promote', { stage: 'production' });
    expect(promoted.outputs).toMatchObject({ outcome: 'promoted', verdict: 'pass', version: 'v1.1.0' });
    const back = await place.run('rollback', { reason: 'bad' });
    expect(back.outputs).toMatchObject({ outcome: 'rolled-back', version: 'v1.0.0' });
  });

  it('does nothing the second time, and refuses a stage that is held', async () => {
    await place.run('adopt', inputs);
    const head = await place.work.git('rev-parse', 'modelgate-ledger');
    expect((await place.run('adopt', inputs)).outputs).toMatchObject({ outcome: 'unchanged', seq: '2' });
    await place.commit(trained('other'));
    const other = await place.run('adopt', { ...inputs, version: 'v2.0.0' });
    expect(other.outputs).toMatchObject({ outcome: 'refused' });
    expect(other.refusal).toMatch(/`production` of fraud is held by v1\.0\.0/);
    const taken = await place.run('adopt', { ...inputs, stage: 'staging' });
    expect(taken.refusal).toMatch(/v1\.0\.0 of fraud is taken by other content/);
    expect(await place.work.git('rev-parse', 'modelgate-ledger')).toBe(head);
  });

  it('takes files alone, folders, and a run that was recorded', async () => {
    await place.work.write({ 'served/weights.bin': 'w', 'served/more/tokens.txt': 't' });
    const staged = await place.run('adopt', { model: 'fraud', files: 'served', stage: 'staging' });
    expect(staged.outputs).toMatchObject({ outcome: 'adopted', stage: 'staging' });
    const manifest = await manifestOf(place, 'v1.0.0');
    expect(manifest.files.map(({ path }) => path)).toEqual(['more/tokens.txt', 'weights.bin']);
    expect(manifest.evidence).toBeNull();
    const run = await place.run('adopt', {
      model: 'fraud',
      run: '.modelgate/runs/fraud',
      stage: 'production',
    });
    expect(run.refusal).toMatch(/published as v1\.0\.0 already/);
  });

  it('writes nothing on a dry run', async () => {
    const run = await place.run('adopt', { ...inputs, 'dry-run': 'true' });
    expect(run.outputs['outcome']).toBe('adopted');
    expect(JSON.parse(run.outputs['plan'] ?? '')).toMatchObject({ version: 'v1.0.0', metrics: ['accuracy'] });
    expect(await place.work.git('branch', '--list', 'modelgate-ledger')).toBe('');
    expect(await place.work.git('tag', '--list')).toBe('');
  });

  it('is of a commit: the one that is checked out, if nothing is changed, or a named one', async () => {
    const first = await place.work.git('rev-parse', 'HEAD');
    await place.work.commit('Later', { 'notes.txt': 'later' });
    await place.work.write({ 'notes.txt': 'changed' });
    await expect(place.run('adopt', inputs)).rejects.toMatchObject({ code: 'NOT_SUPPORTED_HERE' });
    await expect(place.run('adopt', { ...inputs, commit: 'nowhere' })).rejects.toMatchObject({
      code: 'REF_UNKNOWN',
    });
    await place.run('adopt', { ...inputs, commit: first });
    expect((await manifestOf(place, 'v1.0.0')).commit).toBe(first);
    expect(await place.work.git('rev-parse', 'fraud@v1.0.0')).toBe(first);
  });

  it.each([
    ['nothing that says which model', { model: 'fraud' }, 'INPUT_INVALID'],
    ['a file that is not there', { model: 'fraud', files: 'nothing.bin' }, 'FILE_MISSING'],
    ['a model that the policy has not', { ...inputs, model: 'churn' }, 'MODEL_UNKNOWN'],
    ['a stage that the policy has not', { ...inputs, stage: 'canary' }, 'INPUT_INVALID'],
    ['a version that is none', { ...inputs, version: '1.0' }, 'INPUT_INVALID'],
    ['a run and files', { ...inputs, run: '.' }, 'INPUT_INVALID'],
  ])('refuses %s', async (_what, given, code) => {
    await expect(place.run('adopt', given)).rejects.toMatchObject({ code });
  });
});

/** A host whose writes end with the `nth`: before it takes place, or after it. */
function mortal(host: Host, nth: number, when: 'before' | 'after') {
  let count = 0;
  const guard =
    <A extends readonly unknown[], T>(write: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      count += 1;
      if (count > nth || (count === nth && when === 'before')) throw new Error('killed');
      const answer = await write(...args);
      if (count === nth) throw new Error('killed');
      return answer;
    };
  const { ledger, store } = host;
  const guarded: Host = {
    ...host,
    ledger: { ...ledger, append: guard(ledger.append) },
    store: {
      ...store,
      draft: guard(store.draft),
      upload: guard(store.upload),
      publish: guard(store.publish),
    },
  };
  return { host: guarded, count: () => count };
}

describe('an adoption that is killed', () => {
  it('at any write ends, when it is run again, as if it had not been', async () => {
    const parsed = parseInputs(adopt, inputs);
    const whole = mortal(await place.host(), Infinity, 'after');
    await adopt.run(parsed, whole.host);
    expect(whole.count()).toBe(7);
    const expected = JSON.stringify(await stateOf(place.work)).replace(/"digest":"[^"]*"/, '');

    for (let nth = 1; nth <= whole.count(); nth++) {
      for (const when of ['before', 'after'] as const) {
        const one = localPlace(await fraudRepository());
        await adopt.run(parsed, mortal(await one.host(), nth, when).host).catch(() => undefined);
        const again = await one.run('adopt', inputs);
        expect(again.outputs['outcome']).toMatch(/^(adopted|unchanged)$/);
        const state = JSON.stringify(await stateOf(one.work)).replace(/"digest":"[^"]*"/, '');
        expect(state).toBe(expected);
        expect(kindsOf(await one.run('doctor'))).toEqual([]);
      }
    }
  });
});

describe('adopting on GitHub', () => {
  it('publishes a release, and warns where nobody would answer a click on it', async () => {
    const github = await openGitHubPlace();
    try {
      const run = await github.run('adopt', inputs);
      expect(run.outputs).toMatchObject({ outcome: 'adopted', version: 'v1.0.0', seq: '2' });
      expect(run.host.log.warnings).toEqual([]);
      expect((await github.run('doctor')).outputs['outcome']).toBe('healthy');
      expect((await github.run('status')).text).toMatch(/fraud +production +v1\.0\.0/);
      expect((await github.run('history')).text).toMatch(/2 .*adopted +production +v1\.0\.0/);
      await github.commit({ '.github/workflows/rollback.yml': null });
      await github.commit({ 'model.bin': 'staged\n' });
      const staged = await github.run('adopt', { ...inputs, stage: 'staging', version: 'v0.9.0' });
      expect(staged.outputs['outcome']).toBe('adopted');
      expect(staged.host.log.warnings.join('\n')).toMatch(
        /No workflow on the default branch uses the rollback action/,
      );
      expect(await github.github.violations()).toEqual([]);
    } finally {
      await github.close();
    }
  });
});
