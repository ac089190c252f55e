import type { InspectionOptions, ModelInspection } from '../domain/validation/model-inspection.ts';

/** Model files, which are looked into and never loaded. */
export interface ModelFiles {
  /**
   * What the file at `path` is, what it states of itself, and what would run if it were loaded. Whatever is wrong with the
   * content is among the findings.
   * @throws ModelgateError FILE_MISSING, FILE_UNREADABLE
   */
  inspect(path: string, options?: Omit<InspectionOptions, 'path'>): Promise<ModelInspection>;
}
