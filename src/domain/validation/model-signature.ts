/** What a model takes and gives, as its file states it. */
export interface ModelSignature {
  readonly inputs: readonly ModelValue[];
  readonly outputs: readonly ModelValue[];
  /** Columns of a table model. */
  readonly features?: ModelFeatures;
}

export interface ModelValue {
  readonly name: string;
  /** Element type as NumPy names it: `float32`, `int64`; `string`; in the words of the format where it has other ones. */
  readonly type: string;
  /** `null`: any rank. An element: a size, the name of a symbolic one, or `null` for any size. */
  readonly shape: readonly (number | string | null)[] | null;
}

export interface ModelFeatures {
  readonly count: number;
  /** In the order that the model takes; `null` where the file names none. */
  readonly names: readonly string[] | null;
}
