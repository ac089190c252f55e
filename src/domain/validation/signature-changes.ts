import { type Finding, quoteText } from './finding.ts';
import { type ModelFileCode, modelFileCodes } from './model-file-codes.ts';
import type { ModelSignature, ModelValue } from './model-signature.ts';

/** How the candidate's signature differs from the baseline's, in the order inputs, outputs, features. */
export function signatureChanges(
  candidate: ModelSignature,
  baseline: ModelSignature,
  path: string,
): readonly Finding<ModelFileCode>[] {
  const changes = [
    ...valueChanges('input', candidate.inputs, baseline.inputs),
    ...valueChanges('output', candidate.outputs, baseline.outputs),
    ...featureChanges(candidate, baseline),
  ];
  return changes.map(({ code, message }) => {
    const { severity, wayOut } = modelFileCodes[code];
    return { code, severity, place: { path }, message, wayOut };
  });
}

interface Change {
  readonly code: 'SIGNATURE_CHANGED' | 'SIGNATURE_WIDENED';
  readonly message: string;
}

function valueChanges(
  side: 'input' | 'output',
  candidate: readonly ModelValue[],
  baseline: readonly ModelValue[],
): Change[] {
  const before = new Map(baseline.map((value) => [value.name, value]));
  const after = new Map(candidate.map((value) => [value.name, value]));
  const gone = baseline
    .filter(({ name }) => !after.has(name))
    .map(({ name }) => changed(side, name, 'is gone'));
  const held = candidate.flatMap((value) => {
    const old = before.get(value.name);
    if (!old && side === 'output') return [widened(side, value.name, 'is new')];
    return old ? differences(side, value, old) : [changed(side, value.name, 'is new and must be given')];
  });
  const common = (values: readonly ModelValue[], others: ReadonlyMap<string, ModelValue>) =>
    values.map(({ name }) => name).filter((name) => others.has(name));
  const isReordered = common(candidate, before).join('\0') !== common(baseline, after).join('\0');
  const order = isReordered
    ? [{ code: 'SIGNATURE_CHANGED' as const, message: `The ${side}s come in another order` }]
    : [];
  return [...gone, ...held, ...order];
}

function differences(side: 'input' | 'output', value: ModelValue, old: ModelValue): Change[] {
  const changes: Change[] = [];
  if (value.type !== old.type)
    changes.push(
      changed(side, value.name, `has type ${quoteText(value.type)}, before ${quoteText(old.type)}`),
    );
  const shapes = `has shape ${shown(value.shape)}, before ${shown(old.shape)}`;
  const fits = {
    input: () => isWithin(old.shape, value.shape),
    output: () => isWithin(value.shape, old.shape),
  };
  if (!fits[side]()) changes.push(changed(side, value.name, shapes));
  else if (shown(value.shape) !== shown(old.shape)) changes.push(widened(side, value.name, shapes));
  return changes;
}

/** Whether every tensor of shape `inner` has shape `outer`. The name of a symbolic size says nothing. */
function isWithin(inner: ModelValue['shape'], outer: ModelValue['shape']): boolean {
  if (outer === null) return true;
  if (inner === null || inner.length !== outer.length) return false;
  return outer.every((size, at) => typeof size !== 'number' || size === inner[at]);
}

function featureChanges({ features }: ModelSignature, { features: before }: ModelSignature): Change[] {
  if (!before) return [];
  const fault = (message: string): Change[] => [{ code: 'SIGNATURE_CHANGED', message }];
  if (!features) return fault(`The file no longer states its features, before ${before.count}`);
  if (features.count !== before.count)
    return fault(`It takes ${features.count} features, before ${before.count}`);
  if (!features.names || !before.names) return [];
  const at = features.names.findIndex((name, index) => name !== before.names?.[index]);
  if (at < 0) return [];
  const [now, old] = [features.names[at] ?? '', before.names[at] ?? ''].map(quoteText);
  return fault(`Feature ${at + 1} is ${now}, before ${old}`);
}

function changed(side: string, name: string, what: string): Change {
  return { code: 'SIGNATURE_CHANGED', message: `The ${side} ${quoteText(name)} ${what}` };
}

function widened(side: string, name: string, what: string): Change {
  return { code: 'SIGNATURE_WIDENED', message: `The ${side} ${quoteText(name)} ${what}` };
}

/** `[?, 3]`: sizes that a file leaves open are alike, whatever they are called. */
function shown(shape: ModelValue['shape']): string {
  return shape === null
    ? 'any'
    : `[${shape.map((size) => (typeof size === 'number' ? size : '?')).join(', ')}]`;
}
