import { quoteText } from '../../domain/validation/finding.ts';
import type { ModelSignature, ModelValue } from '../../domain/validation/model-signature.ts';
import type { Node } from '../json/node.ts';
import type { Inspection } from './inspection.ts';
import { child, itemsOf, textOf } from './json-text.ts';

/** Modules that Keras writes for its own objects. Others, and `keras.utils`, reach functions that do anything. */
const ownModule =
  /^(?:keras|keras\.(?:src\.)?(?:layers|models|initializers|regularizers|constraints|optimizers|losses|metrics|activations|dtype_policies|random|quantizers|ops)(?:\.[a-z0-9_]+)*)$/;

/** Layers that run what the configuration or another file says. */
const codeLayers: ReadonlySet<string> = new Set([
  'Lambda',
  'TFSMLayer',
  'TorchModuleWrapper',
  'JaxLayer',
  'FlaxLayer',
  '__lambda__',
]);

/** Python's own types of configuration values. */
const plainClasses: ReadonlySet<string> = new Set([
  '__tensor__',
  '__numpy__',
  '__bytes__',
  '__ellipsis__',
  '__slice__',
  '__tuple__',
]);

/** Reports what a configuration of Keras would import or run. Gives the number of layers by class. */
export function checkKerasConfig(inspection: Inspection, config: Node): Readonly<Record<string, number>> {
  let layers = 0;
  const reported = new Set<string>();
  const report = (code: 'MODEL_RUNS_CODE' | 'MODEL_CUSTOM_OPERATOR', name: string, message: string) => {
    if (reported.has(name) || inspection.allows(name)) return;
    reported.add(name);
    inspection.reportName(code, [name], message);
  };
  const visit = (node: Node): void => {
    if (node.kind === 'array') return node.items.forEach(visit);
    if (node.kind !== 'object') return;
    const className = textOf(child(node, 'class_name'));
    if (className !== undefined) {
      layers++;
      const module = textOf(child(node, 'module'));
      const registered = textOf(child(node, 'registered_name'));
      const name = `${module ?? 'keras.layers'}.${className}`;
      if (codeLayers.has(className))
        report(
          'MODEL_RUNS_CODE',
          name,
          `The model has ${quoteText(name)}, which runs code that the file brings`,
        );
      else if (module !== undefined && module !== 'builtins' && !ownModule.test(module))
        report('MODEL_RUNS_CODE', name, `Loading it would import ${quoteText(name)}, which is none of Keras`);
      else if (className === 'function' && module !== 'builtins')
        report('MODEL_RUNS_CODE', name, `Loading it would look up the function ${quoteText(name)}`);
      else if (registered?.includes('>') && !plainClasses.has(className))
        report(
          'MODEL_CUSTOM_OPERATOR',
          registered,
          `The model needs the class ${quoteText(registered)}, which is none of Keras`,
        );
    }
    for (const value of node.entries.values()) visit(value);
  };
  visit(config);
  return { objects: layers };
}

/** Input layers' shapes; outputs have names only. */
export function kerasSignature(config: Node): ModelSignature | undefined {
  const layers = itemsOf(child(child(config, 'config'), 'layers'));
  const inputs = layers
    .filter((layer) => textOf(child(layer, 'class_name')) === 'InputLayer')
    .map((layer) => inputOf(child(layer, 'config')));
  return inputs.length > 0 ? { inputs, outputs: [] } : undefined;
}

function inputOf(config: Node | undefined): ModelValue {
  const shape = child(config, 'batch_shape') ?? child(config, 'batch_input_shape');
  const dtype = child(config, 'dtype');
  return {
    name: textOf(child(config, 'name')) ?? '',
    type: textOf(dtype) ?? textOf(child(child(dtype, 'config'), 'name')) ?? 'unknown',
    shape: shape ? itemsOf(shape).map((size) => (size.kind === 'number' ? size.value : null)) : null,
  };
}
