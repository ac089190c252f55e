import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { jobsOf, sameWorkflow, type WorkflowSource } from './sources.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** What is wrong with the table of `README.md`: it has a row for each workflow and no other, its jobs, and what runs it. */
export function tableFaults(workflows: readonly WorkflowSource[]): readonly string[] {
  const page = readFileSync(path.join(import.meta.dirname, 'README.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `([^`]+)` \| ([^|]*) \| ([^|]*) \|$/gm)];
  const unnamed = workflows.filter(({ name }) => !rows.some(([, named]) => named === name));
  return [
    ...unnamed.map(({ name, place }) => `${place}: the table of test/workflows/README.md lacks \`${name}\``),
    ...rows.flatMap(([, name = '', jobs = '', runBy = '']) =>
      rowFaults({ name, jobs, runBy }, workflows).map(
        (fault) => `test/workflows/README.md, \`${name}\`: ${fault}`,
      ),
    ),
  ];
}

interface Row {
  readonly name: string;
  readonly jobs: string;
  readonly runBy: string;
}

function rowFaults({ name, jobs, runBy }: Row, workflows: readonly WorkflowSource[]): readonly string[] {
  const workflow = workflows.find((each) => each.name === name);
  if (workflow === undefined) return ['there is no such workflow'];
  const found = jobsOf(workflow).join(', ');
  const absent = [...runBy.matchAll(/`(test\/[^`]+)`/g)].filter(
    ([, file = '']) => !existsSync(path.join(root, file)),
  );
  const as = /^same as `([^`]+)`/.exec(runBy)?.[1];
  const other = workflows.find((each) => each.name === as);
  return [
    ...(jobs === found ? [] : [`its jobs are ${found}, not ${jobs}`]),
    ...absent.map(([, file]) => `there is no ${file}`),
    ...(as === undefined || (other && sameWorkflow(workflow, other)) ? [] : [`it is not the same as ${as}`]),
  ];
}
