import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildReport } from '../../../src/domain/report/build.ts';
import { own } from '../../../src/domain/report/document.ts';
import {
  formatHandOver,
  isHandOverName,
  parseHandedOverComparison,
  parseHandedOverValidation,
  parseHandOver,
} from '../../../src/domain/report/hand-over.ts';
import { commentLimit, renderMarkdown } from '../../../src/domain/report/markdown.ts';
import { parseMarker } from '../../../src/domain/report/marker.ts';
import { renderText } from '../../../src/domain/report/text.ts';
import { handOverFiles } from '../../actions/hand-over-files.ts';
import { foundOf, validationOf } from './validations.ts';
import { activeParts, arbitraryText, githubOnly, hostile, structureOf, textOf } from './inertness.ts';

const head = 'a'.repeat(40);
const fault = {
  code: 'FILE_UNREADABLE',
  message: 'calm',
  place: { path: 'calm', line: 3, field: 'calm' },
  hint: 'calm',
} as const;
const faults = [{ model: 'calm', faults: [fault, { code: 'METRICS_INVALID', message: 'calm' }] }] as const;
const handOver = formatHandOver({ head, models: ['fraud'], faults });
const validationJson = JSON.stringify(
  validationOf({ findings: [foundOf('error', 'calm'), foundOf('info', 'calm')] }),
);
const comparisonJson = handOverFiles(head, 'fail')['fraud/comparison.json'] ?? '';

describe('a hand-over', () => {
  it('is read as it was written', () => {
    const { models, ...read } = parseHandOver(handOver);
    expect({ models, ...read }).toEqual({
      schema: 'https://modelgate.dev/schemas/hand-over/v1.json',
      head,
      models: ['fraud'],
      faults,
    });
  });

  it('names the models whose data was looked at', () => {
    const written = formatHandOver({ head, models: [], validations: ['fraud', 'churn'], faults: [] });
    expect(parseHandOver(written).validations).toEqual(['fraud', 'churn']);
  });

  it('of faults far too long is shortened to what it may hold', () => {
    const long = 'x'.repeat(50_000);
    const place = { path: long, field: long };
    const written = formatHandOver({
      head,
      models: [],
      faults: [{ model: long, faults: [{ code: 'FILE_MISSING', message: long, hint: long, place }] }],
    });
    expect(written.length).toBeLessThan(20_000);
    expect(parseHandOver(written).faults).toHaveLength(1);
  });

  it.each([
    ['another schema', { schema: 'https://modelgate.dev/schemas/run/v1.json' }],
    ['another version', { schema: 'https://modelgate.dev/schemas/hand-over/v2.json' }],
    ['a head that is no commit', { head: 'main' }],
    ['a short head', { head: head.slice(1) }],
    ['a head of capitals', { head: 'A'.repeat(40) }],
    ['a model that is a path', { models: ['../../x'] }],
    ['a model twice', { models: ['fraud', 'fraud'] }],
    ['a validation twice', { validations: ['fraud', 'fraud'] }],
    ['a validation that is a path', { validations: ['../x'] }],
    ['models without number', { models: Array.from({ length: 1_001 }, (_, at) => `m${at}`) }],
    ['no model', { models: [], faults: [] }],
    ['a fault without any', { faults: [{ model: 'fraud', faults: [] }] }],
    ['a fault of no known code', { faults: [{ model: 'fraud', faults: [{ ...fault, code: 'PWNED' }] }] }],
    ['a key of a prototype', { constructor: {} }],
    ['a pull request', { 'pull-request': 1 }],
  ])('with %s is refused', (_, more) => {
    const json = JSON.stringify({ ...JSON.parse(handOver), ...more });
    expect(() => parseHandOver(json)).toThrow(/DOCUMENT_INVALID/);
  });

  it.each([
    ['__proto__', (json: string) => json.replace('{', '{"__proto__": {"polluted": 1},')],
    ['a key twice', (json: string) => json.replace('{', `{"head": "${'b'.repeat(40)}",`)],
    ['nesting without end', () => '['.repeat(100_000) + ']'.repeat(100_000)],
    ['nothing', () => ''],
    ['half of itself', (json: string) => json.slice(0, -20)],
    ['more values than a report has', () => `[${'1,'.repeat(500_001)}1]`],
    ['more objects than a report has', () => `[${'{},'.repeat(50_001)}{}]`],
  ])('of %s is refused', (_, edit) => {
    for (const parse of [
      parseHandOver,
      (json: string) => parseHandedOverComparison(json, 'x.json'),
      (json: string) => parseHandedOverValidation(json, 'x.json'),
    ]) {
      expect(() => parse(edit(handOver))).toThrow(/DOCUMENT_INVALID/);
    }
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('with more faults than can be named is refused, in bounded time', () => {
    const json = comparisonJson.replace('"slices":[', `"slices":[${'{},'.repeat(40_000)}`);
    expect(() => parseHandedOverComparison(json, 'x.json')).toThrow(/DOCUMENT_INVALID/);
  }, 60_000);

  it.each([
    ['hand-over.json', true],
    ['fraud/comparison.json', true],
    ['fraud-eu/comparison.json', true],
    ['fraud/validation.json', true],
    ['validation.json', false],
    ['fraud/changed-rows.csv', true],
    ['changed-rows.csv', false],
    ['fraud/other.csv', false],
    ['fraud/comparison.json/', false],
    ['/fraud/comparison.json', false],
    ['../comparison.json', false],
    ['fraud/../comparison.json', false],
    ['comparison.json', false],
    ['', false],
  ])('may hold a file called %j: %s', (name, allowed) => {
    expect(isHandOverName(name)).toBe(allowed);
  });
});

/** Whether the document is read as one still. Digests, names and enumerations cannot be anything else than they are. */
function isRead(json: string): boolean {
  try {
    if (json.includes('schemas/hand-over/')) parseHandOver(json);
    else if (json.includes('schemas/validation/')) parseHandedOverValidation(json, 'x.json');
    else parseHandedOverComparison(json, 'x.json');
    return true;
  } catch {
    return false;
  }
}

/** The document with `text` in each string that its schema leaves free. */
function poisonedIn(json: string, text: string): string {
  const walk = (value: unknown, put: (other: unknown) => string): unknown => {
    if (typeof value === 'string') return isRead(put('Any text!')) ? text : value;
    if (Array.isArray(value)) {
      return value.map((one, at) => walk(one, (other) => put(value.with(at, other))));
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, walk(one, (other) => put({ ...value, [key]: other }))]),
    );
  };
  return JSON.stringify(walk(JSON.parse(json), (whole) => JSON.stringify(whole)));
}

describe('a report that was handed over', () => {
  const placeholder = '\u0001text\u0001';
  const templates = {
    handOver: poisonedIn(handOver, placeholder),
    comparison: poisonedIn(comparisonJson, placeholder),
    validation: poisonedIn(validationJson, placeholder),
  };
  const reportOn = (text: string) => {
    const written = JSON.stringify(text).slice(1, -1);
    const put = (json: string) => json.replaceAll(JSON.stringify(placeholder).slice(1, -1), () => written);
    const { faults: read } = parseHandOver(put(templates.handOver));
    const comparison = parseHandedOverComparison(put(templates.comparison), 'fraud/comparison.json');
    const validation = parseHandedOverValidation(put(templates.validation), 'fraud/validation.json');
    const remark = [own('Computed elsewhere.')];
    return buildReport([{ ...comparison, model: 'fraud' }], {
      faults: read,
      validations: ['fraud', 'churn'].map((model) => ({ ...validation, model })),
      remark,
      repositoryUrl: 'https://github.com/a/b',
    });
  };
  const markdownOf = (text: string) => renderMarkdown(reportOn(text), { limit: commentLimit });

  it('has free text in many places', () => {
    const places = (json: string) => json.split(JSON.stringify(placeholder)).length - 1;
    expect(places(templates.handOver)).toBeGreaterThanOrEqual(6);
    expect(places(templates.comparison)).toBeGreaterThanOrEqual(15);
    expect(places(templates.validation)).toBeGreaterThanOrEqual(20);
  });

  it('has no active node and no marker, and the structure of any other report, whatever its strings hold', () => {
    const calm = structureOf(markdownOf('calm'));
    fc.assert(
      fc.property(arbitraryText, (text) => {
        fc.pre(text.trim() !== '');
        const markdown = markdownOf(text.slice(0, 15_000));
        expect(activeParts(markdown)).toEqual([]);
        expect(structureOf(markdown)).toEqual(calm);
        expect(parseMarker(markdown)).toBeNull();
      }),
      { numRuns: 50 },
    );
  });

  it.each(hostile)('%j leaves nothing that only GitHub would act on', (text) => {
    const shown = textOf(markdownOf(text));
    for (const [construct, pattern] of Object.entries(githubOnly)) {
      expect({ construct, found: pattern.exec(shown)?.[0] ?? null }).toEqual({ construct, found: null });
    }
  });

  it('says what holds of all of it right under its first line, however much has to be left out', () => {
    const { comparison } = templates;
    const one = parseHandedOverComparison(comparison, 'x');
    for (const [count, line] of [
      [1, 2],
      [2, 2],
      [400, 2],
      [2_000, 2],
    ] as const) {
      const all = Array.from({ length: count }, (_, at) => ({ ...one, model: `m${at}` }));
      const document = buildReport(all, { remark: [own('Computed elsewhere.')] });
      for (const text of [renderMarkdown(document, { limit: commentLimit }), renderText(document)]) {
        expect(text.split('\n')[line]).toBe('Computed elsewhere.');
      }
    }
  });
});
