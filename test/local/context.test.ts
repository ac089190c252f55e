import { userInfo } from 'node:os';
import { afterAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/local/clock.ts';
import { removeRepositories, repositoryWith } from '../support/local/repository.ts';

afterAll(removeRepositories);

describe('who works on a shell', () => {
  it('is whom git names, else the user of the system', async () => {
    const repository = await repositoryWith({ 'train.py': 'pass\n' });
    await repository.git('config', 'user.name', 'Ada Lovelace');
    expect((await repository.host()).context.actor).toBe('Ada Lovelace');

    await repository.git('config', 'user.name', '');
    expect((await repository.host()).context.actor).toBe(userInfo().username);
  });
});

describe('the clock', () => {
  it('tells the time of day, and waits', async () => {
    const clock = systemClock();
    const before = clock.now();
    await clock.sleep(20);

    expect(Math.abs(before.getTime() - Date.now())).toBeLessThan(60_000);
    expect(clock.now().getTime()).toBeGreaterThan(before.getTime());
  });
});
