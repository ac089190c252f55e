import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { trained } from '../../support/local/registry-run.ts';
import { type GitHubPlace, openGitHubPlace } from '../../support/registry/github-place.ts';

jest.setTimeout(120_000);

let place: GitHubPlace;

beforeAll(async () => {
  place = await openGitHubPlace();
  const policy = await place.work.read('.github/modelgate.yml');
  await place.commit({
    '.github/modelgate.yml': policy.replace(/^( +)stages:/m, '$1release: { gto: true }\n$&'),
  });
});
afterAll(() => place.close());

it('GitHub has the tags that GTO reads, each dated by its event', async () => {
  const promoted = await place.run('promote', { stage: 'production' });
  expect(promoted.fault).toBeUndefined();
  expect(promoted.refusal).toBeUndefined();
  await place.commit(trained('second', ({ id }) => id === 1));
  await place.run('promote', { stage: 'production' });
  const back = await place.run('rollback', { reason: 'bad' });
  expect(back.outputs['outcome']).toBe('rolled-back');
  expect(back.host.log.warnings).toEqual([]);

  await place.work.git('fetch', '--quiet', '--tags', place.origin);
  const format = '--format=%(objecttype) %(refname:strip=2) %(taggerdate:unix)';
  const tags = (await place.work.git('for-each-ref', format, 'refs/tags')).split('\n');
  expect(tags.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'tag fraud#production!#6',
    'tag fraud#production!#7',
    'tag fraud#production#3',
    'tag fraud#production#6',
    'tag fraud#production#7',
    'tag fraud@v1.0.0',
    'tag fraud@v1.1.0',
  ]);
  const seconds = tags.slice(2, 5).map((line) => Number(line.split(' ')[2]));
  expect(seconds).toEqual([...new Set(seconds)].toSorted((a, b) => a - b));
  expect((await place.run('doctor')).outputs['outcome']).toBe('healthy');
  expect(await place.github.violations()).toEqual([]);
});
