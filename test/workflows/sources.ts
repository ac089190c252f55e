import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { yamlBlocks } from '../support/documents/yaml-blocks.ts';

/** A workflow of this repository, and what to call it. */
export interface WorkflowSource {
  /** Path of the file; of a page, with the number of the snippet among its workflows: `README.md#2`. */
  readonly name: string;
  /** Where to look, with the line of a snippet. */
  readonly place: string;
  readonly text: string;
  readonly kind: 'example' | 'own' | 'snippet' | 'init';
}

const root = path.resolve(import.meta.dirname, '../..');

/** Workflow files of the examples and of the project, and every fenced snippet of its pages that is a whole workflow. */
export function workflowSources(): readonly WorkflowSource[] {
  const files = repositoryFiles();
  const workflows = files.flatMap((name): readonly WorkflowSource[] => {
    const match = /^(examples\/.*\/)?\.github\/workflows\/[^/]+\.ya?ml$/.exec(name);
    if (match === null) return [];
    return [{ name, place: name, text: read(name), kind: match[1] === undefined ? 'own' : 'example' }];
  });
  const pages = files.filter((file) =>
    /^(README\.md|docs\/.*\.md|actions\/.*README\.md|examples\/.*\.md)$/.test(file),
  );
  return [...workflows, ...pages.flatMap(snippets)];
}

/** `action.yml` files, by path in the repository. */
export function actionFiles(): readonly string[] {
  return repositoryFiles().filter((file) => /^(actions\/[^/]+\/)?action\.yml$/.test(file));
}

/** Whether two texts are the same workflow, whatever the quotes and comments. */
export function sameWorkflow(one: WorkflowSource, other: WorkflowSource): boolean {
  return isDeepStrictEqual(parse(one.text), parse(other.text));
}

/** Ids of its jobs. */
export function jobsOf({ text }: WorkflowSource): readonly string[] {
  return Object.keys((parse(text) as { readonly jobs: object }).jobs);
}

function snippets(page: string): readonly WorkflowSource[] {
  return yamlBlocks(read(page), page)
    .filter(({ text, place }) => isWorkflow(text, place))
    .map(({ text, place }, index) => ({ name: `${page}#${index + 1}`, place, text, kind: 'snippet' }));
}

function isWorkflow(text: string, place: string): boolean {
  try {
    const data = parse(text) as unknown;
    return typeof data === 'object' && data !== null && 'on' in data && 'jobs' in data;
  } catch (cause) {
    throw new Error(`${place} is no YAML: a workflow there would be missed`, { cause });
  }
}

/** What is tracked or new, less what git ignores. */
function repositoryFiles(): readonly string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((file) => statSync(path.join(root, file), { throwIfNoEntry: false })?.isFile())
    .toSorted();
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}
