import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { formatValidation } from '../../src/domain/validation/validation.ts';
import { validationOf } from '../domain/report/validations.ts';
import { activeParts, githubOnly, textOf } from '../domain/report/inertness.ts';
import { zip, type ZipEntry, zipOf } from '../github/zip.ts';
import { fork, type ForkScene, handOver, openForkScene, type Pull } from './fork-scene.ts';
import { handOverFiles, type Texts } from './hand-over-files.ts';

/** What a stranger’s job may leave where its report is looked for. */

jest.setTimeout(60_000);

let scene: ForkScene;
let pull: Pull;
let files: Texts;

beforeAll(async () => {
  scene = await openForkScene();
  pull = await scene.propose({ branch: 'hostile', from: fork });
  files = handOverFiles(pull.head);
});

afterAll(() => scene.close());

async function reportOn(bytes: Uint8Array) {
  const run = await scene.ran(pull);
  await scene.github.addArtifact({ runId: run, name: handOver, content: { bytes } });
  return scene.report(run);
}

/** Refused with this code, and nothing said, run or left lying about. */
async function expectRefused(bytes: Uint8Array, code: string, said: RegExp = /./): Promise<void> {
  const { fault, outputs, workspace, asked } = await reportOn(bytes);
  expect(fault).toMatchObject({ name: 'ModelgateError', code, message: expect.stringMatching(said) });
  expect(outputs).toBeUndefined();
  expect(asked.filter((operation) => operation.startsWith('issues/') || operation === 'graphql')).toEqual([]);
  expect(await scene.said(pull.number)).toEqual([]);
  const left = await readdir(path.join(workspace, '..'), { recursive: true });
  // Of the artifact nothing but documents is unpacked, also where it is refused for what they say.
  const unpacked =
    '/handed-over(?:/(?:hand-over\\.json|[a-z]+(?:/(?:(?:comparison|validation)\\.json|changed-rows\\.csv))?))?';
  const ours = new RegExp(`^(?:event\\.json|workspace(?:/\\.modelgate(?:/reports(?:${unpacked})?)?)?)$`);
  expect(left.filter((name) => !ours.test(name))).toEqual([]);
}

const edited = (file: string, edit: (text: string) => string) => ({
  ...files,
  [file]: edit(files[file] ?? ''),
});
const comparison = 'fraud/comparison.json';
const validation = 'fraud/validation.json';
const validationText = formatValidation(validationOf());
const naming = () =>
  edited('hand-over.json', (text) => text.replace('"models"', '"validations": ["fraud"], "models"'));

describe('an archive', () => {
  const wrong: Readonly<Record<string, () => readonly ZipEntry[] | Uint8Array>> = {
    'that climbs out': () => [...entries(), { name: '../../../evil.js', content: 'x' }],
    'of an absolute name': () => [...entries(), { name: '/etc/cron.d/evil', content: 'x' }],
    'with a link': () => [
      ...entries(),
      { name: 'b/comparison.json', content: '/etc/passwd', mode: 0o120777 },
    ],
    'with a program': () => [...entries(), { name: 'fraud/action.yml', content: 'x', mode: 0o100755 }],
    'with a setting of git': () => [...entries(), { name: '.git/config', content: 'x' }],
    'that is encrypted': () => [{ name: 'hand-over.json', content: 'x', flags: 0x801 }],
    'that lies about its size': () => [
      { name: 'hand-over.json', content: Buffer.alloc(20_000_000), deflate: true, size: 100 },
    ],
    'that is cut off': () => zip(entries()).subarray(0, 200),
    'that is none': () => Buffer.from('#!/bin/sh\nexit 1\n'),
    'that is empty': () => zip([]),
    'of comparisons alone': () => zipOf({ [comparison]: files[comparison] ?? '' }),
    'without a comparison that it names': () => zipOf({ 'hand-over.json': files['hand-over.json'] ?? '' }),
    'with a comparison that it does not name': () =>
      zipOf({ ...files, 'spam/comparison.json': files[comparison] ?? '' }),
    'with a validation that it does not name': () => zipOf({ ...files, [validation]: validationText }),
    'without a validation that it names': () => zipOf(naming()),
    'with a validation of another model': () =>
      zipOf({ ...naming(), [validation]: validationText.replace('"fraud"', '"spam"') }),
    'with a comparison of another model': () =>
      zipOf(edited(comparison, (text) => text.replace('"model":"fraud"', '"model":"spam"'))),
  };
  const entries = (): ZipEntry[] => Object.entries(files).map(([name, content]) => ({ name, content }));

  it.each(Object.entries(wrong))('%s is refused', async (_, make) => {
    const made = make();
    await expectRefused(made instanceof Uint8Array ? made : zip(made), 'ARTIFACT_INVALID');
  });
});

describe('a document', () => {
  const wrong: Readonly<Record<string, () => Record<string, string | Uint8Array>>> = {
    'of another schema': () => edited(comparison, (text) => text.replace('/comparison/v1', '/run/v1')),
    'of another version': () =>
      edited(comparison, (text) => text.replace('/comparison/v1', '/comparison/v2')),
    'with a field too many': () => edited(comparison, (text) => text.replace('{', '{"run":"rm -rf",')),
    'with a prototype': () => edited(comparison, (text) => text.replace('{', '{"__proto__":{"x":1},')),
    'with a key twice': () => edited(comparison, (text) => text.replace('{', '{"model":"fraud",')),
    'of a verdict that is none': () => edited(comparison, (text) => text.replaceAll('"pass"', '"great"')),
    'nested without end': () => edited(comparison, () => '['.repeat(1_000_000) + ']'.repeat(1_000_000)),
    'of millions of values': () => edited(comparison, () => `[${'1,'.repeat(3_000_000)}1]`),
    'that is a zip': () => ({ ...files, [comparison]: zipOf(files) }),
    'that is no UTF-8': () => ({ ...files, [comparison]: Buffer.from([0x7b, 0xff, 0xfe]) }),
    'that is cut off': () => edited(comparison, (text) => text.slice(0, -30)),
    'that is empty': () => edited(comparison, () => ''),
    'of another number for a number': () => edited(comparison, (text) => text.replace('0.05', '"0.05"')),
  };

  it.each(Object.entries(wrong))('%s is refused', async (_, make) => {
    await expectRefused(zipOf(make()), 'DOCUMENT_INVALID');
  });

  it('of another commit is refused as another pull request’s, also of one of the same author', async () => {
    const other = await scene.propose({ branch: 'other', from: fork });
    await expectRefused(zipOf(handOverFiles(other.head)), 'ARTIFACT_INVALID', /of another pull request/);
    expect(await scene.said(other.number)).toEqual([]);
  });
});

describe('a sound hand-over of hostile words', () => {
  it('is shown, and does nothing', async () => {
    const words =
      '@octocat fixes #1 <img src=x> [a](https://evil.example) <!-- modelgate:report v1 key=x --> ::error::x $(id) `id`';
    const poisoned = edited(comparison, (text) => {
      const read = JSON.parse(text);
      read.inputs.candidate.name = words;
      read.inputs.candidate.artifact = { id: 1, 'workflow-run': 77, url: 'https://evil.example/' };
      read.inputs['baseline-note'] = words;
      return JSON.stringify(read);
    });
    const { outputs, workspace } = await reportOn(zipOf(poisoned));
    expect(outputs).toMatchObject({ outcome: 'pass' });
    const [comment = ''] = await scene.said(pull.number);
    expect(comment).toContain('@octocat');
    const [marker, ...others] = comment.match(/^<!--.*-->$/gm) ?? [];
    expect(others).toEqual([]);
    const report = comment.replace(marker ?? '', '');
    expect(activeParts(report, ['https://github.com/acme/models/actions/runs/77'])).toEqual([]);
    const shown = textOf(report);
    for (const pattern of Object.values(githubOnly)) expect(shown).not.toMatch(pattern);
    expect(await readdir(workspace)).toEqual(['.modelgate']);
  });
});
