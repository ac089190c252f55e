import { z } from 'zod';
import { crossingName, readsLikeCrossing } from '../evidence/crossing-name.ts';
import { globFault } from '../glob.ts';
import { hasControl, pathFault } from '../repository-path.ts';

/** Kinds of text that several parts of the policy share. Each says itself what it takes; none changes what it reads. */

export const path = z.string().superRefine(complain(pathFault));

export const glob = z.string().superRefine(complain(globFault));

/** A path or a glob, of files that need not exist yet. */
export const pathOrGlob = z
  .string()
  .superRefine(complain((text) => pathFault(text) ?? globFault(withoutDots(text))));

export const command = z.string().superRefine(
  complain((text) => {
    if (text.trim() === '') return 'an empty command';
    return text.includes('\0') ? 'a command holds no NUL' : undefined;
  }),
);

/** The name of a column, a metric or an environment: any text that can stand in one line. */
export const label = z.string().superRefine(
  complain((text) => {
    if (text.trim() === '') return 'an empty name';
    if (text.length > 256) return 'a name may have 256 letters at the most';
    return hasControl(text) ? 'a name holds no control characters' : undefined;
  }),
);

/** Text of several lines, for people to read. */
export const passage = z.string().superRefine(
  complain((text) => {
    if (text.trim() === '') return 'an empty text';
    return text.length > 10_000 ? 'a text may have 10,000 letters at the most' : undefined;
  }),
);

/** An address of something outside the repository. A password in it would be in everybody's clone. */
export const uri = z.string().superRefine((text, context) => {
  if (!/^[a-z][a-z0-9+.-]*:\/\/\S+$/i.test(text)) {
    context.addIssue({ code: 'custom', message: 'expected an address such as `s3://bucket/key`' });
  } else if (/^[^/]*\/\/[^/]*:[^/]*@/.test(text)) {
    context.addIssue({
      code: 'custom',
      message: 'an address here must not hold a password',
      params: { secret: true },
    });
  }
});

export function listOf<T extends z.ZodType<string>>(entry: T) {
  return z.array(entry).min(1).superRefine(complainOfTwins);
}

/** Most columns that are crossed with each other. */
const mostCrossed = 4;

const sliceColumn = label.refine(
  (name) => !readsLikeCrossing(name),
  '`×` stands between columns that are crossed, so no column of slices may have it as a word of its name',
);

/** Columns whose values are slices; several in brackets are crossed: `[country, [country, device]]`. */
export const slicings = z
  .array(z.union([sliceColumn, z.array(sliceColumn).min(2).max(mostCrossed).superRefine(complainOfTwins)]))
  .min(1)
  .superRefine((entries, context) => {
    const names = entries.map(slicingName);
    for (const [index, name] of names.entries()) {
      if (names.indexOf(name) < index)
        context.addIssue({ code: 'custom', path: [index], message: 'listed twice' });
    }
  });

/** The one name of a column, or of columns that are crossed, in whichever order. */
export function slicingName(entry: string | readonly string[]): string {
  return typeof entry === 'string' ? entry : crossingName(entry);
}

export function oneOrMore<T extends z.ZodType<string>>(entry: T) {
  return z.union([entry, listOf(entry)]);
}

function complainOfTwins(entries: readonly string[], context: z.core.$RefinementCtx): void {
  for (const [index, value] of entries.entries()) {
    if (entries.indexOf(value) < index)
      context.addIssue({ code: 'custom', path: [index], message: 'listed twice' });
  }
}

function complain(faultOf: (text: string) => string | undefined) {
  return (text: string, context: z.core.$RefinementCtx<string>): void => {
    const message = faultOf(text);
    if (message) context.addIssue({ code: 'custom', message });
  };
}

/** `../data/*.csv` is a fine path from a model's folder; where it leads is looked at with that folder. */
function withoutDots(text: string): string {
  return text
    .split('/')
    .filter((name) => name !== '.' && name !== '..' && name !== '')
    .join('/');
}
