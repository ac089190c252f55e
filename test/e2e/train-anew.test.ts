import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { logOf, newestRelease, openScene, type Repository, type Scene } from './train-once-scene.ts';

/** What must not stand for a training: forks, other inputs, other workflows, what has expired. */

jest.setTimeout(240_000);

let scene: Scene;

beforeAll(async () => {
  scene = await openScene();
}, 240_000);

afterAll(() => scene.close());

describe('trained anew is', () => {
  async function trainedAnew(repository: Repository, number: number, reason: RegExp | string): Promise<void> {
    await scene.forget();
    const merged = await repository.mergePullRequest(number);
    expect(await scene.counted()).toEqual(['push']);
    expect(logOf(merged.runs)).toMatch(reason);
    expect(merged.runs.map(({ conclusion }) => conclusion)).toEqual(['success']);
  }

  it('what a fork’s pull request trained', async () => {
    const repository = await scene.promoted();
    const opened = await repository.openPullRequest({
      branch: 'change',
      fork: 'eve/once',
      files: scene.files('second\n'),
    });
    expect(opened.runs.map(({ conclusion }) => conclusion)).toEqual(['success']);
    await trainedAnew(repository, opened.number, 'it comes from a fork');
  });

  it('another input, by a direct push', async () => {
    const repository = await scene.promoted();
    const pushed = await repository.push({ files: scene.files('second\n') });
    expect(await scene.counted()).toEqual(['push']);
    expect(logOf(pushed.runs)).toContain('no run that was made from the same inputs is kept');
  });

  it.each([
    ['the workflow’s file changed', { '.github/workflows/model.yml': 'changed' }],
    ['`.github/` changed', { '.github/CODEOWNERS': '* @acme/ml\n' }],
  ])('when %s on the base', async (_, change) => {
    const repository = await scene.promoted();
    const opened = await repository.openPullRequest({ branch: 'change', files: scene.files('second\n') });
    const changed = Object.fromEntries(
      Object.entries(change).map(([file, text]) => [
        file,
        text === 'changed' ? `${scene.yaml}# changed\n` : text,
      ]),
    );
    await repository.push({ files: changed, run: false });
    await trainedAnew(repository, opened.number, /its commit [0-9a-f]{12} differs in "\.github\//);
  });

  it('what has expired', async () => {
    const repository = await scene.promoted();
    const opened = await repository.openPullRequest({ branch: 'change', files: scene.files('second\n') });
    for (const { id } of await scene.world.github.artifacts.list(opened.runs[0]?.runId ?? 0))
      await scene.world.github.expireArtifact({ id });
    await trainedAnew(repository, opened.number, 'it has expired');
  });

  it('everything where `reuse` is `none`', async () => {
    const step = 'uses: modelgate/modelgate/actions/train@v1';
    const model = scene.yaml.replace(`- ${step}`, `- { ${step}, with: { reuse: none } }`);
    const repository = await scene.promoted({ model });
    const opened = await repository.openPullRequest({ branch: 'change', files: scene.files('second\n') });
    await trainedAnew(repository, opened.number, 'input `reuse` is `none`');
  });
});

describe('released is', () => {
  it('nothing that was trained of another commit than the one that it is for', async () => {
    const checkout = 'with: { persist-credentials: false }';
    const model = scene.yaml.replace(
      checkout,
      "with: { persist-credentials: false, ref: '${{ vars.WHAT }}' }",
    );
    expect(model).not.toBe(scene.yaml);
    const repository = await scene.promoted({ model, vars: { WHAT: 'main' } });
    await repository.push({ branch: 'other', files: scene.files('nobody reviewed\n'), run: false });
    const moved = model.replace('${{ vars.WHAT }}', 'other');
    const pushed = await repository.push({
      files: { ...scene.files('second\n'), '.github/workflows/model.yml': moved },
    });
    expect(logOf(pushed.runs)).toContain('not as the commit has them, and cannot be released');
    expect(pushed.runs[0]?.jobs['promote']?.conclusion).toBe('failure');
    expect(logOf(pushed.runs, 'promote')).toContain('made with changes that were not committed');
    expect((await newestRelease(repository))?.tag_name).toBe('fraud@v1.0.0');
  });

  it('nothing new by a push that changed no input, although it is trained anew', async () => {
    const repository = await scene.promoted();
    const pushed = await repository.push({ files: { '.github/CODEOWNERS': '* @acme/ml\n' } });
    expect(await scene.counted()).toEqual(['push']);
    expect(pushed.runs.map(({ conclusion }) => conclusion)).toEqual(['success']);
    expect(logOf(pushed.runs, 'promote')).toContain('was made from the very same inputs');
    expect((await newestRelease(repository))?.tag_name).toBe('fraud@v1.0.0');
  });
});

describe('all of that', () => {
  it('asks GitHub for nothing that its description does not know', async () => {
    expect(await scene.world.github.violations()).toEqual([]);
    expect(await scene.world.github.unknown()).toEqual([]);
  });
});
