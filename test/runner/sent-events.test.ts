import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { RunResult } from '../support/runner/run-result.ts';
import { startWorld, type World } from '../support/world/world.ts';

jest.setTimeout(120_000);

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(async () => {
  const violations = await world.github.violations();
  await world.close();
  expect(violations).toEqual([]);
});

const api = '$GITHUB_API_URL/repos/$GITHUB_REPOSITORY';
const call = (method: string, path: string, body: object) =>
  `curl -sf -X ${method} -H "Authorization: Bearer \${{ github.token }}" ${api}${path} -d '${JSON.stringify(body)}'`;
const job = (permissions: string, run: string) =>
  JSON.stringify({ permissions: JSON.parse(permissions) as unknown, 'runs-on': 'x', steps: [{ run }] });
const workflow = (on: string, run: string, permissions = '{"contents":"write","actions":"write"}') =>
  `on: ${on}\njobs: { job: ${job(permissions, run)} }\n`;
const ran = (runs: readonly RunResult[]) =>
  runs.map((run) => `${run.path.slice(18, -4)} ${run.event} ${run.conclusion}`);
const says = (text: string) => `echo "${text}"`;

describe('a dispatch that a job sends with its token', () => {
  it('runs what listens, behind the run that sent it', async () => {
    const repository = await world.createRepository({
      name: 'acme/sends',
      workflows: {
        'a-promote.yml': workflow(
          'push',
          call('POST', '/dispatches', {
            event_type: 'modelgate',
            client_payload: { model: 'fraud', seq: 7 },
          }),
        ),
        'b-deploy.yml': workflow(
          '{ repository_dispatch: { types: [modelgate] } }',
          `${says('deploys ${{ github.event.client_payload.model }} ${{ github.event.client_payload.seq }} for ${{ github.actor }}')}
           ${call('POST', '/actions/workflows/c-check.yml/dispatches', { ref: 'main', inputs: { stage: 'production' } })}`,
        ),
        'c-check.yml': workflow(
          '{ workflow_dispatch: { inputs: { stage: { required: true } } } }',
          says('checks ${{ inputs.stage }}'),
        ),
        'd-other.yml': workflow('{ repository_dispatch: { types: [other] } }', says('never')),
      },
    });
    const { runs } = await repository.push({ files: { a: 'a' } });

    expect(ran(runs)).toEqual([
      'a-promote push success',
      'b-deploy repository_dispatch success',
      'c-check workflow_dispatch success',
    ]);
    expect(runs[1]?.jobs['job']?.log).toContain('deploys fraud 7 for github-actions[bot]');
    expect(runs[2]?.jobs['job']?.log).toContain('checks production');
  });

  it('needs the right to send it', async () => {
    const repository = await world.createRepository({
      name: 'acme/may-not',
      workflows: {
        'a.yml': workflow('push', call('POST', '/dispatches', { event_type: 'x' }), '{"contents":"read"}'),
        'b.yml': workflow('repository_dispatch', says('never')),
      },
    });
    expect(ran((await repository.push({ files: { a: 'a' } })).runs)).toEqual(['a push failure']);
  });

  it('is run by whoever asks, when it was sent from elsewhere', async () => {
    const repository = await world.createRepository({
      name: 'acme/elsewhere',
      workflows: { 'b.yml': workflow('repository_dispatch', says('here')) },
    });
    const token = await world.mintToken({ repository: repository.name, permissions: { contents: 'write' } });
    await fetch(`${world.github.url}/repos/${repository.name}/dispatches`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify({ event_type: 'x' }),
    });
    expect(ran(await repository.settle())).toEqual(['b repository_dispatch success']);
    expect(await repository.settle()).toEqual([]);
  });
});

describe('a change of a release', () => {
  const types = '[created, published, released, prereleased, unpublished, edited, deleted]';
  const actions = (runs: readonly RunResult[]) =>
    runs.map((run) =>
      /^did (\w+) (.+)$/m
        .exec(run.jobs['job']?.log ?? '')
        ?.slice(1)
        .join(' '),
    );

  it('by a person runs the workflow of the tagged commit, once an activity type', async () => {
    const on = `{ release: { types: ${types} } }`;
    const repository = await world.createRepository({
      name: 'acme/releases',
      workflows: { 'r.yml': workflow(on, says('did ${{ github.event.action }} old $GITHUB_REF')) },
    });
    const released = await repository.change('POST', '/releases', { tag_name: 'fraud@v1.0.0' });
    const second = await repository.change('POST', '/releases', {
      tag_name: 'fraud@v2.0.0',
      prerelease: true,
    });
    await repository.push({
      files: { '.github/workflows/r.yml': workflow(on, says('did ${{ github.event.action }} new')) },
    });
    const draft = (await repository.api('POST', '/releases', { tag_name: 'fraud@v3.0.0', draft: true })) as {
      id: number;
    };
    const published = await repository.change('PATCH', `/releases/${draft.id}`, { draft: false });
    const old = 'old refs/tags/fraud@v1.0.0';

    expect(actions(released.runs)).toEqual([`created ${old}`, `published ${old}`, `released ${old}`]);
    expect(actions(second.runs).map((each) => each?.split(' ')[0])).toEqual([
      'created',
      'published',
      'prereleased',
    ]);
    expect(actions(published.runs)).toEqual(['published new', 'released new']);
    expect(actions((await repository.markPrerelease('fraud@v1.0.0')).runs)).toEqual([`prereleased ${old}`]);
    expect(actions((await repository.editRelease('fraud@v1.0.0', { prerelease: false })).runs)).toEqual([
      `released ${old}`,
    ]);
    expect(actions((await repository.editRelease('fraud@v1.0.0', { body: 'notes' })).runs)).toEqual([
      `edited ${old}`,
    ]);
    expect(actions((await repository.unpublishRelease('fraud@v1.0.0')).runs)).toEqual([`unpublished ${old}`]);
    expect((await repository.deleteRelease('fraud@v1.0.0')).runs).toEqual([]);
    expect(actions((await repository.deleteRelease('fraud@v3.0.0')).runs)).toEqual(['deleted new']);
    await expect(repository.deleteRelease('fraud@v3.0.0')).rejects.toThrow(/no release/);
  });

  it('by a job’s token sets off nothing', async () => {
    const repository = await world.createRepository({
      name: 'acme/silent',
      workflows: {
        'push.yml': workflow('push', call('POST', '/releases', { tag_name: 'v1' })),
        'release.yml': workflow('release', says('never')),
      },
    });
    const { runs } = await repository.push({ files: { a: 'a' } });

    expect(ran(runs)).toEqual(['push push success']);
    expect(await repository.api('GET', '/releases/tags/v1')).toMatchObject({ draft: false });
  });
});

describe('git over HTTP', () => {
  it('is refused what rulesets and immutable releases forbid', async () => {
    const repository = await world.createRepository({
      name: 'acme/rules',
      workflows: {
        'push.yml': workflow(
          'push',
          `git clone -q "$GITHUB_SERVER_URL/$GITHUB_REPOSITORY" clone
           cd clone
           git remote set-url origin "http://x:\${{ github.token }}@\${GITHUB_SERVER_URL#http://}/$GITHUB_REPOSITORY"
           git push origin HEAD:refs/tags/free
           ! git push origin HEAD:refs/tags/fraud@v1 2> said.txt
           cat said.txt`,
        ),
      },
    });
    await world.github.addRuleset({
      repository: repository.name,
      target: 'tag',
      include: ['refs/tags/*@v*'],
      rules: ['creation'],
    });
    const { runs } = await repository.push({ files: { a: 'a' } });

    expect(runs[0]?.conclusion).toBe('success');
    expect(runs[0]?.jobs['job']?.log).toMatch(
      /GH013: Repository rule violations found for refs\/tags\/fraud@v1/,
    );
  });
});
