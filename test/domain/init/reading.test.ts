import { describe, expect, it } from '@jest/globals';
import { readDvcFile } from '../../../src/domain/init/dvc-file.ts';
import { outputKind } from '../../../src/domain/init/output-name.ts';
import { readScript } from '../../../src/domain/init/script-text.ts';
import { pathFrom } from '../../../src/domain/init/homes.ts';

describe('what a script names', () => {
  const whole = (text: string, shell = false) =>
    readScript(text, { shell }).files.map(({ path, line, whole: all }) => [path, line, all]);

  it.each([
    ['open("metrics.json", "w")', true],
    ['Path("out/metrics.json").write_text(x)', true],
    ['METRICS = "./out/metrics.json"', true],
    ['open(out / "metrics.json", "w")', false],
    ['os.path.join(out, "metrics.json")', false],
    ['open(out + "metrics.json")', false],
    ['json.load(open("metrics.json"))', false],
    ['old = pd.read_csv("metrics.csv")', false],
    ['torch.load("base.pt")', false],
  ])('%s: the whole path is there, and it is written: %s', (line, all) => {
    expect(whole(line).map(([, , each]) => each)).toEqual([all]);
  });

  it.each([
    '# open("metrics.json", "w")',
    'x = model.json',
    'f"{out}/metrics.json"',
    '"../metrics.json"',
    'open(out + "/metrics.json")',
  ])('%s: nothing', (line) => {
    expect(whole(line)).toEqual([]);
  });

  it('in a shell script needs no quotes', () => {
    expect(whole('true\npython fit.py > out/metrics.json', true)).toEqual([['out/metrics.json', 2, true]]);
  });

  it('also says the metrics that it knows, and whether it takes arguments', () => {
    const { metrics, needsArguments } = readScript(
      'log({"roc_auc": a, "n": 3})\np.add_argument("--out", required=True)',
    );
    expect(metrics).toEqual(['roc_auc']);
    expect(needsArguments).toBe(true);
    expect(readScript('p.add_argument("--out", default="x")').needsArguments).toBe(false);
    expect(readScript('p.add_argument("data")').needsArguments).toBe(true);
  });

  it('is read in a time that grows with its length', () => {
    const started = performance.now();
    readScript(`${'"'.repeat(1999)}\n${"'a".repeat(999)}\n`.repeat(500), { shell: true });
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('`dvc.yaml`', () => {
  it('is read by stage, with the folder that a stage works in', () => {
    const text =
      'stages:\n  a: { cmd: x, wdir: sub, outs: [m.pkl, { n.pkl: { cache: false } }], metrics: [../m.json] }\nmetrics: [live/metrics.json]\n';
    expect(readDvcFile(text, 'dvc.yaml')).toEqual({
      stages: ['a'],
      outputs: ['sub/m.pkl', 'sub/n.pkl'],
      metrics: ['m.json', 'live/metrics.json'],
      dependencies: [],
      passedOver: [],
    });
  });

  it.each([
    '[]',
    'null',
    'stages: 3',
    'stages: { a: null }',
    'stages: { a: { outs: 3 } }',
    'stages: { a: [x] }',
  ])('of another shape names nothing: %s', (text) => {
    expect(readDvcFile(text, 'dvc.yaml')).toMatchObject({ outputs: [], metrics: [] });
  });

  it('has tags of nobody', () => {
    expect(() => readDvcFile('stages: !!js/function "x"', 'dvc.yaml')).not.toThrow(/TypeError/);
    expect(readDvcFile('stages: { a: { outs: [!!js/function "x.pkl"] } }', 'dvc.yaml').outputs).toEqual([
      'x.pkl',
    ]);
  });
});

describe('the kind of a file', () => {
  it.each([
    ['metrics.json', 'metrics'],
    ['val_metrics.yaml', 'metrics'],
    ['evalMetrics.json', 'metrics'],
    ['eval_results.json', 'perhaps-metrics'],
    ['classification_report.json', 'perhaps-metrics'],
    ['predictions.parquet', 'predictions'],
    ['test-preds.csv.gz', 'predictions'],
    ['model.safetensors', 'model'],
    ['xgb_model.json', 'model'],
    ['package.json', undefined],
    ['params.yaml', undefined],
    ['requirements.txt', undefined],
    ['metricsystem.json', undefined],
    ['train.csv', undefined],
  ])('%s: %s', (name, kind) => {
    expect(outputKind(name)).toBe(kind);
  });
});

describe('the way to a file', () => {
  it.each([
    ['.', 'a.txt', 'a.txt'],
    ['models/fraud', 'models/fraud/a.txt', 'a.txt'],
    ['models/fraud', 'models/a.txt', '../a.txt'],
    ['models/fraud', 'a.txt', '../../a.txt'],
    ['models', 'b/a.txt', '../b/a.txt'],
  ])('from %s to %s', (folder, file, way) => {
    expect(pathFrom(folder, file)).toBe(way);
  });
});
