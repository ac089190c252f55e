import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { sha256Of } from '../../src/domain/canonical-json.ts';
import { formatValidation, parseValidation } from '../../src/domain/validation/validation.ts';
import type { Policies } from '../../src/actions/gather/policies.ts';
import type { Subject } from '../../src/actions/gather/subjects.ts';
import { readValidation, validateHere } from '../../src/actions/gather/validated.ts';
import type { Host } from '../../src/ports/host.ts';
import { global, pickle, reduce, stop, text, tuple1 } from '../formats/model-files/support/pickle.ts';
import { type FileTree, removeRepositories, repositoryWith } from '../support/local/repository.ts';

/** A validation says what a job found, never what the author of a commit says of his own files. */

afterAll(removeRepositories);

const file = '.modelgate/validations/fraud/validation.json';
const unsafe = pickle(global('os', 'system'), text('echo hi'), tuple1, reduce, stop);
const said = formatValidation({
  schema: 'https://modelgate.dev/schemas/validation/v1.json',
  model: 'fraud',
  verdict: 'pass',
  data: [],
  'model-files': [{ path: 'model.pkl', format: 'pickle', size: unsafe.length, sha256: sha256Of(unsafe) }],
  findings: [],
});

async function validated(
  committed: FileTree,
  written: FileTree = {},
  link?: readonly [name: string, target: string],
) {
  const repository = await repositoryWith({ 'model.pkl': unsafe, ...committed });
  if (link) {
    const place = path.join(repository.directory, link[0]);
    await mkdir(path.dirname(place), { recursive: true });
    await symlink(link[1], place);
    await repository.commit('Link');
  }
  await repository.write(written);
  const recorded = await repository.host();
  const commit = await repository.git('rev-parse', 'HEAD');
  const host: Host = { ...recorded, context: { ...recorded.context, host: 'github' } };
  const faults: string[] = [];
  const found = await validateHere(
    {
      host,
      subject: { model: 'fraud', recipe: { data: [] } } as unknown as Subject,
      policies: {} as Policies,
      validating: {},
      made: [path.resolve(host.files.root, 'model.pkl')],
      tree: await host.repository.tree(commit),
    },
    faults,
  );
  if (found === undefined) return { verdict: undefined, faults };
  const { validation } = await readValidation(host, found);
  return { verdict: validation.verdict, faults, warnings: recorded.log.warnings.join('\n') };
}

describe('a validation in the workspace', () => {
  it('is not believed where the commit brings it', async () => {
    const { verdict, warnings } = await validated({ [file]: said });
    expect(verdict).toBe('fail');
    expect(warnings).toContain(`${file} is a file of the commit`);
  });

  it.each([
    ['the file', file, '../../../docs/validation.json'],
    ['its folder', path.posix.dirname(file), '../../docs'],
  ])('is not believed where a link of the commit stands for %s', async (_what, name, target) => {
    const { verdict, faults } = await validated({ 'docs/validation.json': said }, {}, [name, target]);
    expect(verdict).toBeUndefined();
    expect(faults).toEqual([
      expect.stringMatching(/model files cannot be looked into.*is a link; remove it/),
    ]);
  });

  it('is believed where this job wrote it', async () => {
    expect(parseValidation(said, file).verdict).toBe('pass');
    expect((await validated({}, { [file]: said })).verdict).toBe('pass');
    expect((await validated({ [file]: `${said}\n` }, { [file]: said })).verdict).toBe('pass');
  });
});
