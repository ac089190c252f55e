/** A column of a data set, as the engine has it. */
export interface DataColumn {
  readonly name: string;
  /** The engine's type, `BIGINT`. Of CSV files always `VARCHAR`, of JSON always `JSON`. */
  readonly type: string;
  /** How a cell says what it holds: its type; or text that is to be read; or JSON. */
  readonly kind: 'typed' | 'text' | 'json';
  /** It comes from a folder's name (`country=BR/`). */
  readonly partition?: true;
}

/** Names of what the numbered rows of a data set have besides its columns; no data uses such names. */
export const rowColumn = '·row';
export const fileColumn = '·file';
