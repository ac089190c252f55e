import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { obstacleTo, originalOf, originalThere } from '../../src/actions/gather/original.ts';
import type { KeptRun, OriginatedRun } from '../../src/ports/runs.ts';
import { zipOf } from '../github/zip.ts';
import type { CreateRun } from '../support/github/workflow-runs.ts';
import { model, named, openOriginals, type Originals, policiesAt } from './originals-scene.ts';

/** Whom a pointer is believed: artifacts as GitHub states them, on the double. Nothing that is in an artifact is ever asked. */

let scene: Originals;

beforeAll(async () => {
  scene = await openOriginals();
});

afterAll(() => scene.close());

describe('a pointer', () => {
  it('leads to a run of this repository and workflow, whose commit has the very same inputs', async () => {
    const { id, job } = await scene.artifactOf();
    const original = await originalThere(scene.host, scene.pointerTo(id), scene.reuse);
    expect(original).toMatchObject({ id, name: named, workflowRun: job.id, commit: scene.head });
    expect(original.digest).toMatch(/^sha256:/);
    const same = await scene.artifactOf({ headSha: scene.before, event: 'push', headBranch: 'main' });
    await expect(originalThere(scene.host, scene.pointerTo(same.id), scene.reuse)).resolves.toMatchObject({
      id: same.id,
    });
  });

  it('to a run itself is that run, asked of nobody', async () => {
    const kept = { ...scene.pointerTo(1), original: undefined } as unknown as KeptRun;
    await scene.jobs.scene.github.clearLog();
    await expect(originalThere(scene.host, kept, scene.reuse)).resolves.toBe(kept);
    expect(await scene.jobs.scene.github.requests()).toEqual([]);
  });

  it.each<[string, Partial<CreateRun>, RegExp]>([
    ['a fork', { headRepository: 'eve/models' }, /it comes from a fork/],
    [
      'another workflow’s file',
      { path: '.github/workflows/other.yml' },
      /by "\.github\/workflows\/other\.yml", which is another workflow/,
    ],
    [
      'a button',
      { event: 'workflow_dispatch' },
      /made on "workflow_dispatch", where more than the commit decides/,
    ],
    ['a dispatch', { event: 'repository_dispatch' }, /made on "repository_dispatch"/],
    ['a schedule', { event: 'schedule' }, /made on "schedule"/],
    ['the privileged event', { event: 'pull_request_target' }, /made on "pull_request_target"/],
    ['another workflow', { event: 'workflow_run' }, /made on "workflow_run"/],
  ])('to a run that came from %s is refused', async (_, more, reason) => {
    const { id } = await scene.artifactOf(more);
    const refusal = originalThere(scene.host, scene.pointerTo(id), scene.reuse);
    await expect(refusal).rejects.toMatchObject({
      code: 'ARTIFACT_INVALID',
      message: expect.stringMatching(reason),
    });
  });

  it.each<[string, Record<string, string>, RegExp]>([
    [
      'another file of the model',
      { [model]: 'other\n' },
      /differs in "models\/fraud\/code\.txt" \(a pull request that was behind/,
    ],
    ['one more file', { 'models/fraud/more.txt': 'm\n' }, /differs in "models\/fraud\/more\.txt"/],
    [
      'another workflow',
      { '.github/workflows/model.yml': 'on: [push]\n' },
      /differs in "\.github\/workflows\/model\.yml"/,
    ],
    ['another policy', { '.github/modelgate.yml': 'version: 1\n' }, /differs in "\.github\/modelgate\.yml"/],
    [
      'anything else in .github',
      { '.github/CODEOWNERS': '*\n', [model]: 'other\n' },
      /differs in "\.github\/CODEOWNERS" and 1 more/,
    ],
  ])('to a run whose commit has %s is refused', async (_, files, reason) => {
    const { id } = await scene.artifactOf({ headSha: await scene.commitOf(files) });
    await expect(originalThere(scene.host, scene.pointerTo(id), scene.reuse)).rejects.toThrow(reason);
  });

  it('to a policy that lies elsewhere counts that one', async () => {
    const { id } = await scene.artifactOf();
    const later = await scene.commitOf({ 'ml/policy.yml': 'version: 1\n' });
    const ofLater = { ...scene.reuse, tree: await scene.host.repository.tree(later), commit: later };
    await expect(originalThere(scene.host, scene.pointerTo(id), ofLater)).resolves.toMatchObject({ id });
    const elsewhere = { ...ofLater, policies: policiesAt('ml/policy.yml') };
    await expect(originalThere(scene.host, scene.pointerTo(id), elsewhere)).rejects.toThrow(
      /differs in "ml\/policy\.yml"/,
    );
  });

  it.each([
    [
      'a script at the root',
      { 'other.txt': 'c\n', 'models/fraud/README.md': 'words\n' },
      /"models\/fraud\/README\.md" and 1 more/,
    ],
    ['one more file at the root', { 'requirements.txt': 'evil\n' }, /"requirements\.txt"/],
  ])('to a run whose commit changed %s, which this one has not, is refused', async (_, files, names) => {
    const { id } = await scene.artifactOf({ headSha: await scene.commitOf(files) });
    const refusal = originalThere(scene.host, scene.pointerTo(id), scene.reuse);
    await expect(refusal).rejects.toThrow(/has changes that this one has not: /);
    await expect(refusal).rejects.toThrow(names);
  });

  it('is refused where a link is among the inputs', async () => {
    const { clone } = scene.jobs.scene;
    await clone.git(
      'update-index',
      '--add',
      '--cacheinfo',
      `120000,${await clone.git('hash-object', '-w', 'other.txt')},models/fraud/link`,
    );
    await clone.git('commit', '-q', '-m', 'link');
    const linked = await clone.git('rev-parse', 'HEAD');
    await clone.git('push', '-q', '--force', scene.jobs.scene.path, 'HEAD:refs/heads/linked');
    await clone.git('reset', '-q', '--hard', scene.head);
    const { id } = await scene.artifactOf({ headSha: linked });
    const ofLinked = { ...scene.reuse, tree: await scene.host.repository.tree(linked), commit: linked };
    await expect(originalThere(scene.host, scene.pointerTo(id), ofLinked)).rejects.toThrow(
      /"models\/fraud\/link" is a link/,
    );
  });

  it.each([
    ['loosely', /pull request #\d+ goes into "loose", where no rules live/],
    ['moved', /pull request #\d+ was moved from one base to another/],
    ['nowhere', /no pull request comes from its branch "nowhere"/],
  ])(
    'to a run of a pull request from %s, whose base may have had another workflow, is refused',
    async (headBranch, reason) => {
      const { id } = await scene.artifactOf({ headBranch });
      await expect(originalThere(scene.host, scene.pointerTo(id), scene.reuse)).rejects.toThrow(reason);
    },
  );

  it('to what is of another model, another name, another repository or nobody’s is refused', async () => {
    const refusalOf = (kept: KeptRun) =>
      originalThere(scene.host, kept, scene.reuse).catch((error: Error) => error.message);
    const other = await scene.artifactOf({}, 'modelgate-churn-0123456789ab');
    expect(await refusalOf(scene.pointerTo(other.id))).toContain('it is modelgate-churn-0123456789ab');
    expect(
      await refusalOf(scene.pointerTo(other.id, other.job ? 'modelgate-churn-0123456789ab' : '')),
    ).toContain('it is one of churn');
    const stale = await scene.artifactOf({}, 'modelgate-fraud-000000000000');
    expect(await refusalOf(scene.pointerTo(stale.id))).toContain('it is modelgate-fraud-000000000000');
    const foreign = await scene.jobs.scene.github.createRun({
      repository: 'eve/models',
      path: '.github/workflows/model.yml',
      headSha: scene.head,
      event: 'push',
    });
    const content = { bytes: zipOf({ 'run.json': '{}' }) };
    const theirs = await scene.jobs.scene.github.addArtifact({ runId: foreign.id, name: named, content });
    expect(await refusalOf(scene.pointerTo(theirs.id))).toContain('it has expired, or somebody deleted it');
    const report = await scene.artifactOf({}, 'modelgate--report');
    expect(await refusalOf(scene.pointerTo(report.id))).toContain('it has expired, or somebody deleted it');
    expect(await refusalOf(scene.pointerTo(999_999))).toContain('it has expired, or somebody deleted it');
    const pointer = await scene.artifactOf({}, `${named}-of-${stale.id}`);
    expect(await refusalOf(scene.pointerTo(pointer.id))).toContain('it has expired, or somebody deleted it');
  });

  it('to what has expired is refused, and never fetched', async () => {
    const { id } = await scene.artifactOf();
    await scene.jobs.scene.github.expireArtifact({ id });
    await expect(originalThere(scene.host, scene.pointerTo(id), scene.reuse)).rejects.toThrow(
      /it has expired/,
    );
    expect(await originalOf(scene.host, scene.pointerTo(id), scene.reuse)).toBeUndefined();
  });

  it('is no pointer by another writing of its name', async () => {
    const job = await scene.jobs.start({ event: 'pull_request', headBranch: 'names' });
    const content = { bytes: zipOf({ 'README.txt': '' }) };
    for (const name of [
      `${named}-of-0`,
      `${named}-of-01`,
      `${named}-of-1x`,
      `${named}-of--1`,
      'modelgate-fraud-of-7',
    ])
      await scene.jobs.scene.github.addArtifact({ runId: job.id, name, content });
    await scene.jobs.scene.github.addArtifact({ runId: job.id, name: `${named}-of-7`, content });
    expect(await job.runs.ofThisWorkflowRun()).toMatchObject([
      { name: `${named}-of-7`, model: 'fraud', original: 7 },
    ]);
  });
});

describe('runs of a name', () => {
  it('come newest first with GitHub’s word for where they are from, and no pointers', async () => {
    const name = 'modelgate-fraud-aaaaaaaaaaaa';
    const first = await scene.artifactOf({ event: 'push', headBranch: 'main' }, name);
    const second = await scene.artifactOf({ headRepository: 'eve/models' }, name);
    await scene.artifactOf({}, `${name}-of-${first.id}`);
    const found: OriginatedRun[] = [];
    for await (const run of scene.host.runs.named(name)) found.push(run);
    expect(found.map(({ kept, origin }) => [kept.id, origin.event])).toEqual([
      [second.id, ''],
      [first.id, 'push'],
    ]);
    expect(found[0]?.origin.headRepository).not.toBe(found[0]?.origin.repository);
    expect(await obstacleTo(scene.host, found[1] as OriginatedRun, scene.reuse)).toBeUndefined();
  });
});
