import type { ModelFeatures, ModelSignature } from '../../domain/validation/model-signature.ts';
import type { Facts } from '../../domain/validation/model-inspection.ts';
import { argumentsOf, importName, isThing, type Made, type Value } from './pickle-values.ts';

/** What is known of a pickled estimator by the attributes that scikit-learn gives to every fitted one. */
export interface TableFeatures {
  readonly facts: Facts;
  readonly signature?: ModelSignature;
}

/** Steps of pipelines within pipelines that are looked into. */
const deepest = 8;

/** Class, version and columns of the object that a pickle gives, where it is an estimator or a pipeline of some. */
export function tableFeatures(root: Value): TableFeatures {
  if (!isThing(root, 'made')) return { facts: {} };
  const estimator = classOf(root);
  const version = attribute(root, '_sklearn_version');
  const features = featuresOf(root, 0);
  return {
    facts: {
      ...(estimator === undefined ? {} : { estimator }),
      ...(typeof version === 'string' ? { scikitLearn: version } : {}),
    },
    ...(features ? { signature: { inputs: [], outputs: [], features } } : {}),
  };
}

function featuresOf(object: Value, depth: number): ModelFeatures | undefined {
  if (!isThing(object, 'made') || depth > deepest) return undefined;
  const count = numberOf(attribute(object, 'n_features_in_'));
  if (count !== undefined) return { count, names: namesOf(attribute(object, 'feature_names_in_'), count) };
  // A pipeline has the features of its first step.
  const steps = attribute(object, 'steps');
  const [first] = isThing(steps, 'list') ? steps.items : [];
  return featuresOf(argumentsOf(first ?? null)[1] ?? null, depth + 1);
}

/** The function `_reconstructor` makes an object of its first argument. */
function classOf({ callee, args }: Made): string | undefined {
  if (!callee) return undefined;
  const [first] = argumentsOf(args);
  const isHelper = callee.name === '_reconstructor' && isThing(first, 'import');
  const name = importName(isHelper ? first : callee);
  return /^[\w.]{1,200}$/.test(name) ? name : undefined;
}

function attribute(object: Made, name: string): Value | undefined {
  return isThing(object.state, 'dict') ? object.state.entries.get(name) : undefined;
}

function numberOf(value: Value | undefined): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** The texts of an object array: BUILD's `(version, shape, dtype, order, [texts])`. */
function namesOf(array: Value | undefined, count: number): readonly string[] | null {
  if (!isThing(array, 'made')) return null;
  const list = argumentsOf(array.state)[4];
  if (!isThing(list, 'list') || !list.whole || list.items.length !== count) return null;
  const names = list.items.filter((item) => typeof item === 'string');
  return names.length === count ? names : null;
}
