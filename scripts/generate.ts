import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { actions } from '../src/main.ts';
import { errorCatalogue } from '../src/domain/error-catalogue.ts';
import { Comparison } from '../src/domain/compare/comparison.ts';
import { LedgerEvent } from '../src/domain/registry/event.ts';
import { Manifest } from '../src/domain/registry/manifest.ts';
import { State } from '../src/domain/registry/state.ts';
import { HandOver } from '../src/domain/report/hand-over.ts';
import { Validation } from '../src/domain/validation/validation.ts';
import { RunRecord } from '../src/domain/run/record.ts';
import { type Action, inputsOf, type InputInfo } from '../src/runtime/define-action.ts';

/**
 * Everything that is derived from the declarations: `action.yml` files, README tables, JSON Schemas, `docs/errors.md`.
 * `test/repository.test.ts` fails when a committed file differs.
 */

const root = path.resolve(import.meta.dirname, '..');

/** Path (relative to the repository) → content. */
export async function generated(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const load of Object.values(actions)) {
    const action = await load();
    const folder = action.id === 'check' ? '' : `actions/${action.id}/`;
    files.set(`${folder}action.yml`, actionFile(action, folder));
    const readme = action.id === 'check' ? 'docs/check.md' : `${folder}README.md`;
    files.set(readme, withTables(readme, action));
    files.set(`schemas/inputs/${action.id}.json`, json(inputSchema(action)));
  }
  files.set('schemas/run.json', json(documentSchema(RunRecord, 'run')));
  files.set('schemas/validation.json', json(documentSchema(Validation, 'validation')));
  files.set('schemas/comparison.json', json(documentSchema(Comparison, 'comparison')));
  files.set('schemas/hand-over.json', json(documentSchema(HandOver, 'hand-over')));
  files.set('schemas/manifest.json', json(documentSchema(Manifest, 'manifest')));
  files.set('schemas/event.json', json(documentSchema(LedgerEvent, 'event')));
  files.set('schemas/state.json', json(documentSchema(State, 'state')));
  files.set('schemas/policy.json', json(await policySchema()));
  files.set('docs/errors.md', errorPage());
  return files;
}

export async function generate(): Promise<void> {
  for (const [file, content] of await generated()) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  }
}

function actionFile(action: Action, folder: string): string {
  const up = folder === '' ? '' : '../../';
  const inputs = Object.fromEntries(
    inputsOf(action).map((input) => [
      input.name,
      {
        description: input.description,
        required: false,
        default: input.actionDefault ?? input.default ?? '',
      },
    ]),
  );
  const outputs = Object.fromEntries(
    Object.entries(action.outputs).map(([name, description]) => [name, { description }]),
  );
  const document = {
    name: action.title,
    description: action.description,
    author: 'Modelgate',
    branding: { icon: 'shield', color: 'green' },
    inputs,
    outputs,
    runs: { using: 'node24', main: `${up}dist/${action.id}.js` },
  };
  return `# Generated from src/actions/${action.id}.ts by \`npm run generate\`.\n${stringify(document, { lineWidth: 120 })}`;
}

function withTables(file: string, action: Action): string {
  const text = readFileSync(path.join(root, file), 'utf8');
  const tables = [
    '### Permissions',
    '',
    ...table(
      ['permission', 'why'],
      Object.entries(action.permissions).map(([name, { access, why }]) => [`\`${name}: ${access}\``, why]),
    ),
    '',
    '### Inputs',
    '',
    ...table(['input', 'default', 'meaning'], inputsOf(action).map(inputRow)),
    '',
    '### Outputs',
    '',
    ...table(
      ['output', 'meaning'],
      Object.entries(action.outputs).map(([name, text]) => [`\`${name}\``, text]),
    ),
  ].join('\n');
  const block = /(<!-- generated:start -->\n)[\s\S]*?(\n<!-- generated:end -->)/;
  if (!block.test(text))
    throw new Error(`${file} lacks the markers <!-- generated:start --> and <!-- generated:end -->`);
  return text.replace(block, (_all, start: string, end: string) => `${start}${tables}${end}`);
}

function inputRow(input: InputInfo): string[] {
  const fallback = input.actionDefault ?? input.default;
  const choices = input.choices
    ? ` One of ${input.choices.map((choice) => `\`${choice}\``).join(', ')}.`
    : '';
  return [`\`${input.name}\``, fallback === undefined ? '' : `\`${fallback}\``, input.description + choices];
}

function table(head: readonly string[], rows: readonly string[][]): string[] {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

/** What a workflow may write under `with:`. */
function inputSchema(action: Action): object {
  const properties = Object.fromEntries(
    inputsOf(action).map(({ name, description, choices }) => [
      name,
      { description, ...(choices ? inYaml(choices) : { type: ['string', 'boolean', 'number'] }) },
    ]),
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties,
    additionalProperties: false,
  };
}

/** YAML reads `true` and `false` as booleans, and the runner makes text of them again; an expression is known only there. */
function inYaml(choices: readonly string[]): object {
  const flags = choices.filter((choice) => choice === 'true' || choice === 'false');
  const words = [...choices, ...flags.map((flag) => flag === 'true')];
  return { anyOf: [{ enum: words }, { type: 'string', pattern: '^\\$\\{\\{.*\\}\\}$' }] };
}

function documentSchema(schema: z.ZodType, name: string): object {
  return { $id: `https://modelgate.dev/schemas/${name}/v1.json`, ...z.toJSONSchema(schema, { io: 'input' }) };
}

async function policySchema(): Promise<object> {
  const { PolicyFile } = await import('../src/domain/policy/schema.ts');
  return documentSchema(PolicyFile, 'policy');
}

function errorPage(): string {
  const entries = Object.entries(errorCatalogue).map(
    ([code, { means, remedy }]) => `## ${code}\n\n${means}\n\n**Way out.** ${remedy}\n`,
  );
  return `# Errors\n\nGenerated by \`npm run generate\`. Every fault names one of these codes. (A verdict, such as rows that differ, is no fault: the comment says what to do.)\n\n${entries.join('\n')}`;
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

if (process.argv[1] === import.meta.filename) await generate();
