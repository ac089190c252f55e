import type { Evidence } from '../../domain/init/choice.ts';
import { type Draft, type Field, open } from '../../domain/init/draft.ts';
import { type Home, homesOf } from '../../domain/init/homes.ts';
import { baseName, filesOf, isTracked, type Listing } from '../../domain/init/listing.ts';
import { ModelgateError } from '../../domain/errors.ts';
import { parseModelName, slugOf } from '../../domain/model.ts';
import { isWithin } from '../../domain/repository-path.ts';
import { own, say, type Sentence } from '../../domain/report/document.ts';
import type { Host } from '../../ports/host.ts';
import { findMetrics } from './metrics.ts';
import { findModelFiles } from './model-files.ts';
import { findPredictions } from './predictions.ts';
import { findTraining } from './training.ts';

/** What a repository has, as entries of a policy. */
export interface Survey {
  readonly drafts: readonly Draft[];
  readonly notes: readonly Sentence[];
}

/** Looks at files; runs nothing. @throws ModelgateError INPUT_INVALID where one name is given to several models */
export async function survey(host: Host, listing: Listing, named: string | undefined): Promise<Survey> {
  const { homes, passedOver } = homesOf(listing);
  if (named !== undefined && homes.length > 1) throw severalModels(homes);
  const names = named === undefined ? namesOf(homes, host) : [parseModelName(named)];
  const drafts: Draft[] = [];
  for (const [i, home] of homes.entries())
    drafts.push(await draftOf(host, listing, { home, name: names[i] as string, homes }));
  const notes = [
    ...listing.refused
      .slice(0, 5)
      .map(
        (file) =>
          say`${own('Left out for its name, which has signs that mean something in a shell or on GitHub: ')}${{ kind: 'data', text: file }}`,
      ),
    ...(listing.refused.length > 5
      ? [say`${own(`and ${listing.refused.length - 5} more of such names`)}`]
      : []),
    ...passedOver.map(
      (file) =>
        say`${file} ${own('is above several models and has no entry: its folder would hold theirs.')}`,
    ),
  ];
  return { drafts, notes };
}

async function draftOf(
  host: Host,
  listing: Listing,
  { home, name, homes }: { readonly home: Home; readonly name: string; readonly homes: readonly Home[] },
): Promise<Draft> {
  const others = homes.filter((one) => one !== home && isWithin(home.path, one.path));
  const apart = {
    ...listing,
    paths: listing.paths.filter((file) => !others.some((one) => isWithin(one.path, file))),
  };
  const { field: train, trains, dvc, script, notes } = await findTraining(host, apart, home);
  const files = filesOf(apart, home.path);
  const evidence: Evidence & { readonly mentioned: readonly string[] } = {
    files,
    dvc,
    script,
    mentioned: script?.metrics ?? [],
  };
  const { metrics, gate } = await findMetrics(host, home.path, evidence);
  const isKnown = (file: string) => isTracked(listing, home.path, file);
  const fields = [
    train,
    findModelFiles(evidence, { trains, isTracked: isKnown }),
    metrics,
    await findPredictions(host, home.path, evidence),
    dataOf(files.filter(isKnown)),
    gate,
  ];
  const written = fields.filter((field) => field !== undefined);
  return {
    name,
    path: home.path,
    fields: written,
    notes: [...notes, ...(trains ? outputNotes(name, written) : [])],
  };
}

/** A training that is not known to write anything is refused. */
function outputNotes(name: string, fields: readonly Field[]): readonly Sentence[] {
  const outputs = ['model', 'metrics', 'predictions'];
  if (fields.some(({ key, state }) => state === 'found' && outputs.includes(key))) return [];
  return [
    say`${own(`Training \`${name}\` is refused until \`model\` or \`metrics\` names a file that it writes.`)}`,
  ];
}

/** Named and left open: which data counts, and for what, is for people to say. */
function dataOf(files: readonly string[]): Field | undefined {
  const tables = files.filter((file) => /\.(?:csv|tsv|parquet|jsonl)(?:\.gz)?$/i.test(file));
  const role = (word: string) =>
    tables.find((file) => new RegExp(`(?:^|[-_.])${word}(?:[-_.]|$)`, 'i').test(baseName(file)));
  const entries = (['train', 'test'] as const).flatMap((word) => {
    const file = role(word);
    return file === undefined ? [] : [`  - { path: ${file}, role: ${word} }`];
  });
  if (entries.length === 0) return undefined;
  return open('data', {
    comments: ['If this is what it is trained and tested on, take the signs away:'],
    example: ['data:', ...entries],
  });
}

/** By their folders; a single model is called as the folder or the repository is. */
function namesOf(homes: readonly Home[], { context }: Host): readonly string[] {
  const names: string[] = [];
  for (const { path } of homes) {
    const short = slugOf(path === '.' ? context.repository.name : baseName(path));
    const long = slugOf(path);
    const free = [short, long, ...homes.map((_, i) => `${short.slice(0, 60)}-${i + 2}`)].find(
      (one) => !names.includes(one),
    );
    names.push(free as string);
  }
  return names;
}

function severalModels(homes: readonly Home[]): ModelgateError {
  return new ModelgateError({
    code: 'INPUT_INVALID',
    message: `Input \`model\` names one model, and there are ${homes.length}: ${homes.map(({ path }) => path).join(', ')}`,
    hint: 'Leave it out, or give `working-directory` the folder of one.',
  });
}
