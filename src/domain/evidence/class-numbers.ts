import { hashTexts } from './row-hash.ts';

/**
 * Labels as they are hashed. The place of a class depends on which others there are, and these on what the models say; so a class
 * is hashed as a number that follows from its name alone.
 */
export function hashableLabels(labels: Float64Array, classes: readonly string[] | undefined): Float64Array {
  if (!classes) return labels;
  const numbers = classNumbers(classes);
  return labels.map((place) => numbers[place] as number);
}

/** A number of 53 bits for each class. */
function classNumbers(classes: readonly string[]): Float64Array {
  const words = hashTexts(classes);
  return Float64Array.from(classes, (_, at) => {
    const [low, high] = [words[4 * at] as number, words[4 * at + 1] as number];
    return (low >>> 0) + (high & 0x1fffff) * 2 ** 32;
  });
}
