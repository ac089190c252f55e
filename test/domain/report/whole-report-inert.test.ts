import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Comparison } from '../../../src/domain/compare/comparison.ts';
import { buildReport } from '../../../src/domain/report/build.ts';
import { parseMarker } from '../../../src/domain/report/marker.ts';
import { commentLimit, renderMarkdown } from '../../../src/domain/report/markdown.ts';
import { renderText } from '../../../src/domain/report/text.ts';
import { comparisonOf, metricOf, rows, ruleOf } from './comparisons.ts';
import { activeParts, arbitraryText, githubOnly, hostile, structureOf, textOf } from './inertness.ts';

const repositoryUrl = 'https://github.com/octocat/hello';
const links = [`${repositoryUrl}/actions/runs/77`];

/** A comparison, and a fault, that carry one text in every place where text can come from outside. */
function poisoned(text: string): Comparison {
  const slice = [text, text] as const;
  const reasons = [
    'unreadable',
    'shown-worse',
    'cannot-tell',
    'metric-missing',
    'point-worse-than-default',
  ] as const;
  return comparisonOf({
    verdict: 'fail',
    decisive: 0,
    rules: [
      ruleOf({
        metric: text,
        rule: 'tolerance',
        slice,
        verdict: 'fail',
        reason: 'worse-beyond-tolerance',
        allowed: 0.01,
        bound: -0.02,
        tests: 9,
        written: text,
      }),
      ...reasons.map((reason) =>
        ruleOf({
          metric: text,
          rule: 'no-worse',
          verdict: 'inconclusive',
          reason,
          detail: text,
          written: text,
        }),
      ),
    ],
    metrics: [
      metricOf({
        metric: text,
        baseline: 0.8,
        candidate: 0.7,
        error: 0.01,
        n: 900,
        counted: text,
        method: text,
        marks: ['conservative', 'shown-alone'],
      }),
      metricOf({ metric: `${text}_ms`, baseline: 8, candidate: 7, unit: false }),
    ],
    slices: Array.from({ length: 9 }, (_, i) =>
      metricOf({
        metric: text,
        slice,
        baseline: 0.8,
        candidate: 0.7 + i / 100,
        error: 0.01,
        n: 900,
        counted: text,
      }),
    ),
    inputs: {
      candidate: {
        kind: 'run',
        name: text,
        commit: text,
        run: text,
        evidence: text,
        artifact: { id: 1, 'workflow-run': 77, url: text },
      },
      baseline: {
        kind: 'ref',
        name: text,
        commit: text,
        evidence: text,
        artifact: { id: 1, 'workflow-run': 77, url: text },
      },
      'baseline-note': text,
      rules: {
        source: 'policy',
        path: text,
        ref: text,
        commit: text,
        digest: `sha256:${'0'.repeat(64)}`,
        loosened: [text, text],
      },
    },
    results: {
      rows: {
        ...rows,
        fingerprint: text,
        changed: { better: 1, worse: 2, listed: 3 },
        'fixed-ids': [text],
        'broken-ids': [text],
      },
      'slice-columns': [{ column: text, values: 9, asked: true, judged: 9 }],
      families: { overall: 2, slices: 2 },
      ...shownOnly(text),
    },
  });
}

/** What is shown of slices and groups, and gated by nothing. */
function shownOnly(text: string): Partial<Comparison['results']> {
  const rate = { n: 90, baseline: 0.4, candidate: 0.5, compared: true };
  const found = metricOf({
    metric: text,
    slice: [text, text],
    baseline: 0.8,
    candidate: 0.7,
    error: 0.01,
    n: 900,
  });
  return {
    groups: [
      {
        column: text,
        groups: [
          {
            value: text,
            n: 90,
            'selection-rate': rate,
            'true-positive-rate': rate,
            'false-positive-rate': rate,
          },
        ],
        gaps: [
          {
            metric: text,
            baseline: 0.1,
            candidate: 0.2,
            interval: [0.1, 0.3],
            'baseline-interval': [0, 0.2],
            change: 0.1,
            'change-interval': [0, 0.2],
            rate: 'selection',
            highest: text,
            lowest: text,
          },
        ],
      },
    ],
    contributions: [
      {
        metric: text,
        column: text,
        change: -0.1,
        slices: [{ value: text, n: 90, share: 0.5, change: -0.2, contribution: -0.1 }],
        rest: { slices: 3, share: 0.5, contribution: 0 },
      },
    ],
    discovery: {
      columns: [text],
      crossings: 1,
      'crossings-left-out': 2,
      slices: 4,
      tests: 4,
      worst: [{ ...found, 'p-corrected': 0.001 }],
    },
  };
}

function reportOn(text: string) {
  const place = { path: text, line: 3, field: text };
  return buildReport([poisoned(text)], {
    repositoryUrl,
    faults: [
      {
        model: text,
        faults: [
          { code: 'FILE_UNREADABLE', message: text, place, hint: text },
          { code: 'METRICS_INVALID', message: text, place },
        ],
      },
    ],
  });
}

const markdownOf = (text: string) => renderMarkdown(reportOn(text), { limit: commentLimit });

describe('a report full of text from outside', () => {
  const calm = structureOf(markdownOf('calm'));

  it('has no active node but our own links, and the structure of any other report', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        // An empty sentence is left out with its block, which is a change of structure that is wanted.
        fc.pre(text.trim() !== '');
        const markdown = markdownOf(text);
        expect(activeParts(markdown, links)).toEqual([]);
        expect(structureOf(markdown)).toEqual(calm);
      }),
      { numRuns: 150 },
    );
  });

  it.each(hostile)('%j leaves nothing that only GitHub would act on', (text) => {
    const shown = textOf(markdownOf(text));
    for (const [construct, pattern] of Object.entries(githubOnly)) {
      expect({ construct, found: pattern.exec(shown)?.[0] ?? null }).toEqual({ construct, found: null });
    }
  });

  it('never holds a marker', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        expect(parseMarker(markdownOf(text))).toBeNull();
        expect(parseMarker(renderText(reportOn(text)))).toBeNull();
      }),
      { numRuns: 100 },
    );
  });

  it('on a terminal steers neither the terminal nor the runner', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const shown = renderText(reportOn(text));
        expect(shown).not.toMatch(
          /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/,
        );
        expect(shown).not.toMatch(/^\s*::/m);
        expect(shown).not.toContain('##[');
      }),
      { numRuns: 150 },
    );
  });
});
