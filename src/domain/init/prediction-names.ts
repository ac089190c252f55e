import type { Column } from '../evidence/table.ts';

/** What a column of a prediction file is for. */
export type Role = 'id' | 'label' | 'score' | 'prediction';

/** Names that columns of prediction files have, the plainest first. Any other name is for the user to say. */
export const columnNames: ReadonlyMap<Role, readonly string[]> = new Map([
  ['id', ['id', 'row_id', 'example_id', 'sample_id', 'uuid', 'uid', 'index']],
  ['label', ['label', 'y_true', 'target', 'actual', 'truth', 'ground_truth', 'true_label', 'y']],
  ['score', ['score', 'y_score', 'y_prob', 'y_proba', 'proba', 'prob', 'probability']],
  ['prediction', ['prediction', 'y_pred', 'pred', 'predicted', 'predicted_label', 'y_hat', 'yhat']],
]);

/** Whether scores are probabilities of a class that is labelled 1, so that nothing else has to be said of them. */
export function valuesFit(score: Column | undefined, label: Column | undefined): boolean {
  if (score?.kind !== 'number' || label?.kind !== 'number') return false;
  return (
    score.values.every((value) => value >= 0 && value <= 1) &&
    label.values.every((value) => value === 0 || value === 1)
  );
}
