import type { Question } from './question.ts';

/** What the questions of one check share. */
export interface QuestionMaking {
  readonly about: Pick<Question, 'severity' | 'place' | 'column' | 'title'>;
  /** Says in place of a question why it cannot be put. */
  readonly unjudged: (id: string, why: string) => Question;
}

export function questionMaking(
  { severity, place, title }: Pick<Question, 'severity' | 'place' | 'title'>,
  column?: string,
): QuestionMaking {
  const about = {
    severity,
    place,
    ...(column !== undefined && { column }),
    ...(title !== undefined && { title }),
  };
  const unjudged = (id: string, why: string): Question => ({
    id,
    code: 'CONTRACT_UNJUDGED',
    ...about,
    asks: { kind: 'settled', verdict: 'unjudged', message: `${id} is not judged: ${why}` },
  });
  return { about, unjudged };
}
