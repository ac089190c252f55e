import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { parse } from 'yaml';
import { makeManifest } from '../../../src/domain/registry/manifest-text.ts';
import type { Manifest } from '../../../src/domain/registry/manifest.ts';
import { type CardOptions, modelCard } from '../../../src/domain/registry/model-card.ts';
import { renderBlocks } from '../../../src/domain/report/markdown.ts';
import { longestNotes } from '../../../src/domain/registry/release-text.ts';
import { arbitraryText, githubOnly, hostile, structureOf, textOf } from '../report/inertness.ts';
import { comparisonWith, facts, manifest, runOf } from './manifests.ts';

const options: CardOptions = {
  card: {
    intendedUse: 'Scores card payments.\n\nNot for credit decisions.',
    license: 'Apache-2.0',
    limitations: 'Blind below 1 EUR.',
  },
  repository: { owner: 'acme', name: 'models' },
  serverUrl: 'https://github.com',
  by: 'octocat',
};

const card = modelCard(manifest, options);

/** The metadata, as a YAML reader takes it. */
function metadataOf(markdown: string) {
  const block = new MarkdownIt({ html: true })
    .parse(markdown, {})
    .find(({ type, info }) => type === 'fence' && info === 'yaml');
  return parse(block?.content ?? '');
}

describe('the model card', () => {
  it('says what it is, the verdict, what it is for, where it is from and how to fetch it', () => {
    for (const words of [
      'fraud v2.1.0: a version of the model fraud, the successor of v2.0.0.',
      'No worse: recall at most 0.4 point lower',
      '| recall ↑',
      '### Intended use',
      'Not for credit decisions.',
      '`Apache-2.0`',
      'Blind below 1 EUR.',
      'modelgate fetch fraud --ref v2.1.0',
      manifest['content-id'],
      'Promoted by `octocat`',
      'Approved for `production` by `octocat`: fine',
      `[${'a'.repeat(12)}](https://github.com/acme/models/commit/${'a'.repeat(40)})`,
    ]) {
      expect(card).toContain(words);
    }
    for (const { path, sha256 } of manifest.files) expect(card).toContain(`${sha256.slice(7)}  ${path}\n`);
  });

  it('is the same for the same facts', () => {
    expect(modelCard(makeManifest(facts), options)).toBe(card);
  });

  it('carries the metadata of Hugging Face', () => {
    expect(metadataOf(card)).toEqual({
      license: 'apache-2.0',
      tags: ['modelgate'],
      'model-index': [
        {
          name: 'fraud',
          results: [
            {
              task: { type: 'other', name: 'binary classification' },
              dataset: expect.objectContaining({ type: 'evaluation', name: '24000 evaluation rows' }),
              metrics: [
                { type: 'recall', value: 0.8123, name: 'recall' },
                { type: 'brier', value: 1e-7, name: 'brier' },
              ],
              source: {
                name: 'Modelgate',
                url: 'https://github.com/acme/models/releases/tag/fraud%40v2.1.0',
              },
            },
          ],
        },
      ],
    });
    // YAML 1.1 reads a number of the form 1e-7 as text.
    expect(card).toContain('value: 1.0e-7');
  });

  it('says that it was released against the verdict', () => {
    const overridden = makeManifest({
      ...facts,
      override: { by: 'octocat', reason: 'An outage; see the log.' },
    });
    expect(modelCard(overridden, options)).toMatch(/Released against the verdict by `octocat`: An outage/);
  });

  it('of an adopted version shows the values that are known', () => {
    const adopted = makeManifest({ ...facts, parent: null, comparison: null, policy: null, ledger: null });
    const text = modelCard(adopted, { ...options, card: {}, serverUrl: '' });
    expect(text).toContain('adopted as it was in use');
    expect(text).toMatch(/latency_p95_ms +\| +12\.5/);
    expect(text).not.toContain('https://');
    expect(metadataOf(text)['model-index'][0].results[0].metrics).toHaveLength(1);
  });

  it('stays below the limit of release notes, and says what is left out', () => {
    const files = Array.from({ length: 900 }, (_, index) => {
      const path = `${'folder/'.repeat(20)}${index}.bin`;
      return { path, size: 1, sha256: `sha256:${String(index).padStart(64, '0')}`, asset: `${index}.bin` };
    });
    const many: Manifest = makeManifest({ ...facts, files, run: runOf(files), comparison: null });
    const text = modelCard(many, options);
    expect(text.length).toBeLessThanOrEqual(longestNotes);
    expect(text).toContain('Left out to fit: checksums. All of it: manifest.json.');
    expect(text).toContain('Not for credit decisions.');
  });
});

describe('text from outside is inert in a model card', () => {
  /** The card with this text everywhere that somebody else writes. */
  function cardWith(text: string): string {
    const by = text === '' ? 'x' : text;
    const hosted = makeManifest({
      ...facts,
      comparison: comparisonWith(text, { baseline: { kind: 'version', name: text } }),
      policy: { ...(facts.policy as NonNullable<Manifest['policy']>), path: text, ref: text },
      override: { by, reason: by },
      approvals: [{ environment: text, login: text, comment: text }],
    });
    // Blank lines are paragraphs there, on purpose.
    const passage = text.replace(/\n\s*\n/g, ' ');
    const notes = { intendedUse: passage, limitations: passage, license: text };
    return modelCard(hosted, { ...options, card: notes, by: text });
  }

  const calm = structureOf(cardWith('calm')).filter((type) => type !== 'paragraph_open');

  it.each(hostile.filter((text) => text.trim() !== ''))('%j', (text) => {
    const markdown = cardWith(text);
    expect(structureOf(markdown).filter((type) => type !== 'paragraph_open')).toEqual(calm);
    const read = textOf(markdown.replaceAll(/\]\(https:\/\/github\.com\/acme[^)]*\)/g, ']()'));
    for (const [name, pattern] of Object.entries(githubOnly)) {
      if (name === 'html' || name === 'address') continue;
      const before = pattern.test(textOf(cardWith('calm').replaceAll(/\]\(https[^)]*\)/g, ']()')));
      if (!before) expect({ name, found: pattern.exec(read)?.[0] }).toEqual({ name, found: undefined });
    }
  });

  it('no line of a block of code ends it', () => {
    const lines = ['```', '````', '  a  b', 'x\u202Ey'];
    const markdown = renderBlocks([{ kind: 'code', language: 'text', lines }]);
    const [block, ...others] = new MarkdownIt().parse(markdown, {});
    expect(others).toEqual([]);
    expect(block?.content).toBe('```\n````\n  a  b\nx\uFFFDy\n');
  });

  it('whatever it is: the metadata is YAML that says the same', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const found = metadataOf(cardWith(text === '' ? 'x' : text));
        expect(Object.keys(found).filter((key) => !key.startsWith('license'))).toEqual([
          'tags',
          'model-index',
        ]);
        expect(found['model-index'][0].results[0].metrics).toHaveLength(2);
      }),
      { numRuns: 60 },
    );
  });
});
