import { candidatesOf, type Candidate, type Evidence, namesWithoutFolder } from '../../domain/init/choice.ts';
import { type Field, found, listed, open } from '../../domain/init/draft.ts';

const kinds = ['model'] as const;

/**
 * `model` of an entry. A file that git has and that nothing names may as well be what training starts from: where something trains,
 * it is only mentioned.
 */
export function findModelFiles(
  evidence: Evidence,
  { trains, isTracked }: { readonly trains: boolean; readonly isTracked: (file: string) => boolean },
): Field {
  const all = candidatesOf(evidence, kinds);
  const declared = all.filter(({ rank }) => rank === 0);
  const named = all.filter(({ rank, path }) => rank > 0 && rank < 3 && !(trains && isTracked(path)));
  const there = all.filter(({ rank, path }) => rank >= 3 && isTracked(path) !== trains);
  const chosen = [declared, named, there.length === 1 ? there : []].find((files) => files.length > 0);
  if (chosen) return foundModel(chosen);
  const [vague] = namesWithoutFolder(evidence, kinds);
  const hint =
    all.length > 0
      ? `Which of these is the model is not clear: ${listed(
          all.map(({ path }) => path),
          5,
        )}. Fill in what is to be released:`
      : vague
        ? `${evidence.script?.path} names ${vague.path} in line ${vague.line}, in a folder that its text does not say. Fill in:`
        : 'No model file was found. Fill in what is to be released; without it versions have no bytes:';
  return open('model', {
    comments: [hint],
    example: [`model: ${all[0]?.path ?? vague?.path ?? 'model.onnx'}`],
  });
}

function foundModel(files: readonly Candidate[]): Field {
  const paths = files.map(({ path }) => path);
  const [first] = files as [Candidate];
  return found('model', paths.length === 1 ? paths[0] : paths, {
    comments: [`What is released: ${first.origin}${first.exists ? '' : '; it is not there yet'}.`],
  });
}
