import type { PairedRows } from '../../src/domain/evidence/paired-rows.ts';
import { normal } from './random.ts';
import type { Random } from './random.ts';
import { pairedRows } from './rows.ts';

/** A population in which the candidate is truly worse by exactly `margin`: a pass is wrong. */
export interface MarginCell {
  readonly name: string;
  readonly metric: string;
  readonly margin: number;
  readonly draw: (random: Random) => PairedRows;
}

interface Row {
  readonly label: number;
  readonly baseline: number;
  readonly candidate: number;
}

export const marginCells: readonly MarginCell[] = [
  ...[200, 400, 2000].map((n) => accuracyCell(n, { broken: 0.02, mended: 0 })),
  accuracyCell(200, { broken: 0.05, mended: 0 }),
  accuracyCell(60, { broken: 0.1, mended: 0 }),
  accuracyCell(1000, { broken: 0.06, mended: 0.05 }),
  accuracyCell(400, { broken: 0.03, mended: 0.01 }),
  ...[20, 50, 200].map((positives) => recallCell(positives, { broken: 0.1, mended: 0 })),
  recallCell(20, { broken: 0.05, mended: 0 }),
  recallCell(100, { broken: 0.12, mended: 0.07 }),
  ...[20, 50, 200].map((positives) => aucCell(positives, 0.05)),
  aucCell(50, 0.02),
  overlappingAucCell(60),
  ...[100, 400, 1500].map((n) => precisionCell(n)),
  ...[100, 400, 1500].map((n) => f1Cell(n, 'missed')),
  f1Cell(400, 'raised'),
  f1Cell(1500, 'raised'),
  ...[100, 1000].map((n) => brierCell(n)),
  smoothCell('log_loss', 0.02),
  smoothCell('brier', 0.01),
  ...(['mae', 'mse', 'rmse', 'r2'] as const).flatMap((metric) => [
    regressionCell(metric, 200),
    regressionCell(metric, 1500),
  ]),
  // With shares just above what no broken row at all lets pass: the worst of a score bound.
  ...[0.03, 0.056].map((share) => aucCell(50, share)),
  recallCell(20, { broken: 0.15, mended: 0 }),
  accuracyCell(60, { broken: 0.047, mended: 0 }),
];

function drawn(n: number, row: (random: Random, at: number) => Row): (random: Random) => PairedRows {
  return (random) => {
    const rows = Array.from({ length: n }, (_, at) => row(random, at));
    return pairedRows({
      labels: rows.map(({ label }) => label),
      candidate: rows.map(({ candidate }) => candidate),
      baseline: rows.map(({ baseline }) => baseline),
    });
  };
}

/** Rows that only break, and some that are mended. */
function accuracyCell(n: number, { broken, mended }: { broken: number; mended: number }): MarginCell {
  const row = (random: Random): Row => {
    const label = random() < 0.4 ? 1 : 0;
    const right = label === 1 ? 0.9 : 0.1;
    const u = random();
    if (u < broken) return { label, baseline: right, candidate: 1 - right };
    if (u < broken + mended) return { label, baseline: 1 - right, candidate: right };
    const both = random() < 0.9 ? right : 1 - right;
    return { label, baseline: both, candidate: both };
  };
  return {
    name: `accuracy n=${n} broken ${broken} mended ${mended}`,
    metric: 'accuracy',
    margin: broken - mended,
    draw: drawn(n, row),
  };
}

function recallCell(positives: number, { broken, mended }: { broken: number; mended: number }): MarginCell {
  const row = (random: Random, at: number): Row => {
    if (at >= positives) {
      const both = random() < 0.05 ? 0.8 : 0.2;
      return { label: 0, baseline: both, candidate: both };
    }
    const u = random();
    if (u < broken) return { label: 1, baseline: 0.8, candidate: 0.2 };
    if (u < broken + mended) return { label: 1, baseline: 0.2, candidate: 0.8 };
    const both = random() < 0.85 ? 0.8 : 0.2;
    return { label: 1, baseline: both, candidate: both };
  };
  return {
    name: `recall ${positives} positives broken ${broken} mended ${mended}`,
    metric: 'recall',
    margin: broken - mended,
    draw: drawn(20 * positives, row),
  };
}

/** The baseline separates the classes; the candidate sends a share of the positives below all negatives. */
function aucCell(positives: number, share: number): MarginCell {
  const row = (random: Random, at: number): Row => {
    if (at >= positives) {
      const both = 0.3 + 0.2 * random();
      return { label: 0, baseline: both, candidate: both };
    }
    const baseline = 0.6 + 0.3 * random();
    return { label: 1, baseline, candidate: random() < share ? 0.1 * random() : baseline };
  };
  return {
    name: `roc_auc near 1, ${positives} positives, ${share} of them sent to the bottom`,
    metric: 'roc_auc',
    margin: share,
    draw: drawn(11 * positives, row),
  };
}

/** Overlapping classes; the candidate swaps a share of the positives for draws of the negatives. */
function overlappingAucCell(positives: number): MarginCell {
  const shift = 1.5;
  const share = 0.1;
  // Area of unit normals `shift` apart is Φ(shift/√2) = 0.85557…; a positive drawn from the negatives is worth 1/2.
  const area = 0.8555778168267576;
  const score = (z: number): number => 1 / (1 + Math.exp(-z));
  const row = (random: Random, at: number): Row => {
    if (at >= positives) {
      const z = normal(random);
      return { label: 0, baseline: score(z), candidate: score(z) };
    }
    const z = shift + normal(random);
    return { label: 1, baseline: score(z), candidate: score(random() < share ? normal(random) : z) };
  };
  return {
    name: `roc_auc overlapping, ${positives} positives`,
    metric: 'roc_auc',
    margin: share * (area - 0.5),
    draw: drawn(5 * positives, row),
  };
}

/** The candidate only raises further false alarms. */
function precisionCell(n: number): MarginCell {
  const [truePositives, falsePositives, raised] = [0.3, 0.03, 0.03];
  const row = (random: Random): Row => {
    const u = random();
    if (u < truePositives) return { label: 1, baseline: 0.8, candidate: 0.8 };
    if (u < truePositives + falsePositives) return { label: 0, baseline: 0.8, candidate: 0.8 };
    if (u < truePositives + falsePositives + raised) return { label: 0, baseline: 0.2, candidate: 0.8 };
    return { label: u < 0.45 ? 1 : 0, baseline: 0.2, candidate: 0.2 };
  };
  const before = truePositives / (truePositives + falsePositives);
  const after = truePositives / (truePositives + falsePositives + raised);
  return {
    name: `precision n=${n}, false alarms added`,
    metric: 'precision',
    margin: before - after,
    draw: drawn(n, row),
  };
}

function f1Cell(n: number, breaking: 'missed' | 'raised'): MarginCell {
  const [truePositives, falsePositives, falseNegatives, changed] = [0.3, 0.03, 0.03, 0.03];
  const row = (random: Random): Row => {
    const u = random();
    if (u < truePositives) {
      const missed = breaking === 'missed' && u < changed;
      return { label: 1, baseline: 0.8, candidate: missed ? 0.2 : 0.8 };
    }
    if (u < truePositives + falsePositives) return { label: 0, baseline: 0.8, candidate: 0.8 };
    if (u < truePositives + falsePositives + falseNegatives)
      return { label: 1, baseline: 0.2, candidate: 0.2 };
    const raised = breaking === 'raised' && u > 1 - changed;
    return { label: 0, baseline: 0.2, candidate: raised ? 0.8 : 0.2 };
  };
  const f1 = (right: number, wrong: number): number => (2 * right) / (2 * right + wrong);
  const wrong = falsePositives + falseNegatives;
  const after = f1(breaking === 'missed' ? truePositives - changed : truePositives, wrong + changed);
  return {
    name: `f1 n=${n}, positives ${breaking}`,
    metric: 'f1',
    margin: f1(truePositives, wrong) - after,
    draw: drawn(n, row),
  };
}

/** Certain and right becomes certain and wrong. */
function brierCell(n: number): MarginCell {
  const share = 0.03;
  const row = (random: Random): Row => {
    const label = random() < 0.5 ? 1 : 0;
    return { label, baseline: label, candidate: random() < share ? 1 - label : label };
  };
  return { name: `brier n=${n}, certain rows broken`, metric: 'brier', margin: share, draw: drawn(n, row) };
}

/** Every row's loss moves a little, by the margin on average. */
function smoothCell(metric: 'log_loss' | 'brier', margin: number): MarginCell {
  const row = metric === 'brier' ? brierShift : logLossShift;
  return {
    name: `${metric} n=300, every row shifted`,
    metric,
    margin,
    draw: drawn(300, (random) => row(random, margin)),
  };
}

function logLossShift(random: Random, margin: number): Row {
  const label = random() < 0.5 ? 1 : 0;
  const ofTruth = 0.4 + 0.5 * random();
  const worse = ofTruth * Math.exp(-margin - 0.1 * (random() - 0.5));
  const score = (p: number): number => (label === 1 ? p : 1 - p);
  return { label, baseline: score(ofTruth), candidate: score(worse) };
}

/** Squared distances between 0.1 and 0.4 before, so that the shift never leaves [0, 1]. */
function brierShift(random: Random, margin: number): Row {
  const label = random() < 0.5 ? 1 : 0;
  const square = 0.1 + 0.3 * random();
  const worse = square + margin + 0.1 * (random() - 0.5);
  const score = (loss: number): number => (label === 1 ? 1 - Math.sqrt(loss) : Math.sqrt(loss));
  return { label, baseline: score(square), candidate: score(worse) };
}

/** Normal errors, correlated between the models, of which the candidate's are larger. */
function regressionCell(metric: 'mae' | 'mse' | 'rmse' | 'r2', n: number): MarginCell {
  const [before, after, shared] = [1, 1.1, 0.8];
  const spread = 9;
  const margins = {
    mae: Math.sqrt(2 / Math.PI) * (after - before),
    mse: after ** 2 - before ** 2,
    rmse: after - before,
    r2: (after ** 2 - before ** 2) / spread,
  };
  const draw = (random: Random): PairedRows => {
    const rows = Array.from({ length: n }, () => {
      const label = 3 * normal(random);
      const common = normal(random);
      const own = (): number => shared * common + Math.sqrt(1 - shared ** 2) * normal(random);
      return { label, baseline: label + before * own(), candidate: label + after * own() };
    });
    return pairedRows({
      task: 'regression',
      labels: rows.map(({ label }) => label),
      candidate: rows.map(({ candidate }) => candidate),
      baseline: rows.map(({ baseline }) => baseline),
    });
  };
  return { name: `${metric} n=${n}, larger errors`, metric, margin: margins[metric], draw };
}
