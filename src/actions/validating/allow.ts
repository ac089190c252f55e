import { isNeverAllowed } from '../../domain/validation/never-allowed.ts';
import { lines } from '../../runtime/fields.ts';

/** Names that somebody has read and allows; what runs anything that a file says is not taken. */
export function allowOf(description: string) {
  return lines(description).superRefine((names, context) => {
    const never = names.filter(isNeverAllowed);
    if (never.length === 0) return;
    const message = `${never.map((name) => JSON.stringify(name)).join(', ')} can never be allowed: it runs what it is given, or reaches the system, so that to allow it would allow whatever the file says. Save the model in a format without code (safetensors, ONNX, skops)`;
    context.addIssue({ code: 'custom', message });
  });
}

export const allowField = allowOf(
  'Imports, operators and layers of model files that nobody has looked into before, which you have read and allow, one a line: `my_package.Model`. What runs anything it is given, such as `os.system`, is refused.',
);
