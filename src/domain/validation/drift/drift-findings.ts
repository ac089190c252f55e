import { type Finding, quoteText, type Severity } from '../finding.ts';
import { numberText, percentText } from '../sample/number-text.ts';
import type { Drift, DriftEvidence } from './assessment.ts';
import { distanceBand } from './distance.ts';
import { type DriftCode, driftCodes } from './drift-codes.ts';
import { isShown, type Shift, type ShiftKind, thresholds } from './shift.ts';

export interface DriftPlaces {
  /** The data that are looked at, and what they are held against: paths. */
  readonly path: string;
  readonly reference: string;
  /** Columns whose drift blocks; `*` for all. */
  readonly blocking: readonly string[];
}

/** What is to be said of a comparison; in the order of the ranking. */
export function driftFindings(
  drift: Drift,
  evidence: DriftEvidence,
  places: DriftPlaces,
): Finding<DriftCode>[] {
  const { plan, reference, current, alpha } = evidence;
  const rows = `${numberText(reference.rows)} rows of ${quoteText(places.reference)}`;
  if (reference.rows === 0 || current.rows === 0) {
    const message = `${numberText(current.rows)} rows cannot be held against ${rows}`;
    return [finding('REFERENCE_EMPTY', message, { places })];
  }
  return [
    ...plan.lost.map((column) =>
      finding('COLUMN_LOST', `the column ${quoteText(column)} of the reference is not there`, {
        places,
        column,
      }),
    ),
    ...plan.changed.map(({ name, from, to }) => {
      const message = `${quoteText(name)} held ${nature[from]} in the reference and holds ${nature[to]}`;
      return finding('COLUMN_RETYPED', message, { places, column: name });
    }),
    ...told(drift.shifts).map((shift) => shiftFinding(shift, { drift, alpha, places })),
    ...plan.added.map((column) =>
      finding('COLUMN_ADDED', `${quoteText(column)} is not in the reference`, { places, column }),
    ),
    ...rowsFinding({ reference: reference.rows, current: current.rows }, { rows, places }),
    ...smallFinding(
      { reference: reference.rows, current: current.rows, level: alpha / drift.questions },
      places,
    ),
  ];
}

/** Of a column that is constant now nothing else needs to be said; nor of shares, where the values are new. */
function told(shifts: readonly Shift[]): readonly Shift[] {
  const shown = shifts.filter(isShown);
  const has = (kind: ShiftKind, column: string) =>
    shown.some((shift) => shift.kind === kind && shift.column === column);
  return shown.filter(({ kind, column }) => {
    if (kind === 'categories' && has('new-categories', column)) return false;
    return kind === 'constant' || !has('constant', column);
  });
}

interface Saying {
  readonly drift: Drift;
  readonly alpha: number;
  readonly places: DriftPlaces;
}

function shiftFinding(shift: Shift, { drift, alpha, places }: Saying): Finding<DriftCode> {
  const { kind, column, other, effect, lower, threshold, words } = shift;
  const blocks = places.blocking.some((name) => name === '*' || name === column || name === other);
  const what = other === undefined ? quoteText(column) : `${quoteText(column)} and ${quoteText(other)}`;
  const certainty = `${numberText(100 * (1 - alpha))} % certain for all ${drift.questions} questions together`;
  const size =
    kind === 'constant'
      ? ''
      : `; ${measure[kind]} ${figure(kind, effect)}, at least ${figure(kind, lower)} shown (${certainty}), ${figure(kind, threshold)} allowed`;
  return finding(codeOf(shift), `${what}: ${words}${size}`, {
    places,
    column,
    ...(blocks && { severity: 'error' as const }),
  });
}

/** How many rows there are is a choice as often as a fault: a day is held against a year. So it is said, and no alarm. */
function rowsFinding(
  { reference, current }: { readonly reference: number; readonly current: number },
  { rows, places }: { readonly rows: string; readonly places: DriftPlaces },
): Finding<DriftCode>[] {
  if (current >= reference / 2 && current <= reference * 2) return [];
  const size = current < reference ? 'fewer than half' : 'more than twice as many';
  return [finding('DRIFT_ROWS', `${numberText(current)} rows against ${rows}: ${size}`, { places })];
}

/** Said where a change of half of the rows would not be shown. */
function smallFinding(
  {
    reference,
    current,
    level,
  }: { readonly reference: number; readonly current: number; readonly level: number },
  places: DriftPlaces,
): Finding<DriftCode>[] {
  const needed = thresholds.distribution + distanceBand(reference, current, level);
  if (needed <= 0.5) return [];
  const rows = `${numberText(current)} rows against ${numberText(reference)}`;
  const able =
    needed >= 1
      ? 'no change of a distribution can be told from chance'
      : `a distribution must change by ${percentText(needed)} of the rows to be told from chance`;
  return [finding('REFERENCE_SMALL', `${rows}: ${able}`, { places })];
}

function codeOf({ kind, role }: Shift): DriftCode {
  if (kind === 'distribution' || kind === 'categories') {
    if (role === 'label') return 'DRIFT_LABEL';
    if (role === 'prediction') return 'DRIFT_PREDICTION';
  }
  return codes[kind];
}

function finding(
  code: DriftCode,
  message: string,
  said: { readonly places: DriftPlaces; readonly column?: string; readonly severity?: Severity },
): Finding<DriftCode> {
  const { severity, wayOut } = driftCodes[code];
  const { places, column } = said;
  return {
    code,
    severity: said.severity ?? severity,
    place: { path: places.path, ...(column !== undefined && { column }) },
    message,
    wayOut,
  };
}

function figure(kind: ShiftKind, size: number): string {
  return kind === 'correlation' ? size.toFixed(2) : percentText(size);
}

const codes: Readonly<Record<ShiftKind, DriftCode>> = {
  distribution: 'DRIFT_DISTRIBUTION',
  categories: 'DRIFT_CATEGORIES',
  length: 'DRIFT_TEXT_LENGTH',
  missing: 'DRIFT_MISSING',
  'new-categories': 'DRIFT_NEW_CATEGORIES',
  emptied: 'COLUMN_EMPTIED',
  constant: 'COLUMN_CONSTANT',
  correlation: 'DRIFT_CORRELATION',
};

const measure: Readonly<Record<ShiftKind, string>> = {
  distribution: 'largest difference of the cumulative shares',
  categories: 'share of rows that moved',
  length: 'largest difference of the cumulative shares',
  missing: 'change',
  'new-categories': 'share of rows',
  emptied: 'change',
  constant: '',
  correlation: 'change',
};

const nature = {
  number: 'numbers',
  category: 'categories',
  text: 'texts',
  time: 'times',
  identifier: 'identifiers',
  empty: 'nothing',
} as const;
