import { describe, expect, it } from '@jest/globals';
import { inspect } from './support/inspecting.ts';
import { plantedArchives } from './support/planted-archives.ts';
import { plantedCode } from './support/planted-code.ts';
import { plantedDisguises } from './support/planted-disguises.ts';
import { plantedHeaders } from './support/planted-headers.ts';
import { plantedPickles } from './support/planted-pickles.ts';
import { plantedStreams } from './support/planted-streams.ts';

const planted = [
  ...plantedPickles,
  ...plantedStreams,
  ...plantedArchives,
  ...plantedCode,
  ...plantedHeaders,
  ...plantedDisguises,
];

describe.each(planted)('$name', ({ path, faulty, code, also = [], says, sound }) => {
  it('is found', async () => {
    const { findings } = await inspect(faulty, path);
    expect(findings.map((finding) => finding.code)).toEqual([code, ...also]);
    const [finding] = findings;
    expect(finding).toMatchObject({ place: { path }, message: expect.stringContaining(says ?? '') });
  });

  it('has a sound twin without a finding', async () => {
    expect((await inspect(sound, path)).findings).toEqual([]);
  });
});
