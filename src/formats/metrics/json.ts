import type { Node } from '../json/node.ts';
import { JsonError, parseJson } from '../json/parse.ts';
import { metricsInvalid } from './fault.ts';

/** @throws ModelgateError METRICS_INVALID with line and column */
export function readJson(text: string, path: string): Node {
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const { line, column, message } = error.syntax;
    throw metricsInvalid({
      message: `the JSON is malformed: ${message}`,
      place: { path, line, column },
      cause: error,
    });
  }
}
