export const id = 9399;
export const ids = [9399];
export const modules = {

855:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Eq: () => (validation),
  Qb: () => (withoutExamples),
  YG: () => (summaryOf)
});
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
var _validation_validation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13623);


const validation = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pass', 'warn', 'fail']),
    errors: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    warnings: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['error', 'warning', 'info']),
        message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        'way-out': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('Of a model file: what to do about it.'),
        example: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), row: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1), value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() })
            .optional()
            .describe('The first row that fails, and what stands there.'),
        rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().optional(), column: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().optional() })
            .optional(),
    }))
        .describe('The first errors and warnings, and what the input `allow` let through.'),
});
const carried = 30;
function withoutExamples(comparison) {
    const { inputs } = comparison;
    if (!inputs.validation)
        return comparison;
    const findings = inputs.validation.findings.map(({ example: _example, ...finding }) => finding);
    return { ...comparison, inputs: { ...inputs, validation: { ...inputs.validation, findings } } };
}
function summaryOf({ findings, 'model-files': files, }) {
    return {
        errors: (0,_validation_validation_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(findings, 'error'),
        warnings: (0,_validation_validation_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(findings, 'warning'),
        findings: [
            ...findings.filter(({ severity }) => severity !== 'info').slice(0, carried),
            ...(0,_validation_validation_js__WEBPACK_IMPORTED_MODULE_0__/* .allowances */ .Gj)(findings).slice(0, carried),
        ].map(({ code, severity, message, place, rule, wayOut, examples: [example] = [] }) => ({
            code,
            severity,
            message,
            path: place.path,
            ...(files.some(({ path }) => path === place.path) && { 'way-out': wayOut }),
            ...(example && { example }),
            ...(rule && { rule }),
        })),
    };
}


}),

88335:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uf: () => (Comparison),
  rY: () => (verdicts),
  QZ: () => (worst)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./src/domain/compare/comparison-shown.ts

function discoverySchema(shape) {
    return schemas/* strictObject */.rej({
        columns: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Whose values, alone and crossed in pairs, were searched.'),
        crossings: schemas/* int */.Whr().describe('Pairs of columns that were crossed.'),
        'crossings-left-out': schemas/* int */.Whr().describe('Pairs beyond the bounds of the search.'),
        slices: schemas/* int */.Whr().describe('Slices that were searched: those with 100 rows, 10 of each class.'),
        tests: schemas/* int */.Whr().describe('Slices × metrics: what each p-value is multiplied by.'),
        worst: schemas/* array */.YOg(schemas/* strictObject */.rej({
            ...shape,
            'p-corrected': schemas/* number */.aig().describe('p × tests (Bonferroni), at most 1.'),
        }))
            .describe('At most 10, the surest loss first. `p` is that of a loss of any size.'),
    });
}
const contributionSchema = schemas/* strictObject */.rej({
    metric: schemas/* string */.YjP(),
    column: schemas/* string */.YjP(),
    change: schemas/* number */.aig().describe('Over all rows, candidate − baseline.'),
    slices: schemas/* array */.YOg(schemas/* strictObject */.rej({
        value: schemas/* string */.YjP(),
        n: schemas/* int */.Whr().describe('Rows, of recall positives.'),
        share: schemas/* number */.aig().describe('Of all rows (of recall: positives) by their weight, 0 to 1.'),
        change: schemas/* number */.aig().nullable().describe('Of the slice itself; null: it has no value.'),
        contribution: schemas/* number */.aig()
            .describe('share × change; over a column they add up to the change of the whole.'),
    }))
        .describe('At most 5, the largest contribution first, whatever its sign.'),
    rest: schemas/* strictObject */.rej({ slices: schemas/* int */.Whr(), share: schemas/* number */.aig(), contribution: schemas/* number */.aig() })
        .nullable()
        .describe('All other values of the column together; null: there are none.'),
});
const changedSchema = schemas/* strictObject */.rej({
    better: schemas/* int */.Whr()
        .describe('Rows whose loss fell: squared error of a score, absolute error of a prediction, 1 for a wrong class.'),
    worse: schemas/* int */.Whr().describe('Rows whose loss rose.'),
    listed: schemas/* int */.Whr().describe('Rows in `changed-rows.csv`, beside this document.'),
});
const interval = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]).nullable();
const groupRate = schemas/* strictObject */.rej({
    n: schemas/* int */.Whr().describe('Rows that the rate is of.'),
    baseline: schemas/* number */.aig().nullable(),
    candidate: schemas/* number */.aig().nullable(),
    compared: schemas/* boolean */.zMY().describe('Large enough to be part of a gap: 30 rows, for rates of a class 10 of it.'),
});
const groupSchema = schemas/* strictObject */.rej({
    column: schemas/* string */.YjP(),
    groups: schemas/* array */.YOg(schemas/* strictObject */.rej({
        value: schemas/* string */.YjP(),
        n: schemas/* int */.Whr(),
        'selection-rate': groupRate,
        'true-positive-rate': groupRate,
        'false-positive-rate': groupRate,
    })),
    gaps: schemas/* array */.YOg(schemas/* strictObject */.rej({
        metric: schemas/* string */.YjP(),
        baseline: schemas/* number */.aig().nullable(),
        candidate: schemas/* number */.aig(),
        interval: interval.describe('Of `candidate`, two-sided 90 %, with the choice of the extreme groups in it.'),
        'baseline-interval': interval,
        change: schemas/* number */.aig().nullable().describe('candidate − baseline.'),
        'change-interval': interval.describe('Two-sided 90 %, likewise.'),
        rate: schemas/* enum */.k5n(['selection', 'true-positive', 'false-positive']).describe('In which they differ most.'),
        highest: schemas/* string */.YjP().describe('The candidate’s group with the highest rate.'),
        lowest: schemas/* string */.YjP(),
    })),
});

;// CONCATENATED MODULE: ./src/domain/compare/comparison-rows.ts


const number = schemas/* number */.aig();
const seedNames = schemas/* array */.YOg(schemas/* string */.YjP()).describe('The first is that of the run itself. null: one run.');
const comparedRows = schemas/* strictObject */.rej({
    n: schemas/* int */.Whr(),
    pairing: schemas/* enum */.k5n(['id', 'order', 'columns']).describe('`order`: no ids; sameness of rows is unverified.'),
    fingerprint: schemas/* string */.YjP().describe('Of ids and labels, whatever the order.'),
    task: schemas/* enum */.k5n(['binary', 'multiclass', 'regression', 'ranking', 'unlabelled']),
    classes: schemas/* int */.Whr().optional().describe('Of several classes: how many there are.'),
    queries: schemas/* strictObject */.rej({
        column: schemas/* string */.YjP(),
        n: schemas/* int */.Whr().describe('Queries with a relevant row: these are ranked.'),
        irrelevant: schemas/* int */.Whr().describe('Queries without any, which are left out.'),
    })
        .optional()
        .describe('Of a ranking.'),
    positives: schemas/* int */.Whr().nullable(),
    threshold: number.nullable(),
    fixed: schemas/* int */.Whr().nullable().describe('Rows that the baseline got wrong and the candidate right.'),
    broken: schemas/* int */.Whr().nullable().describe('Rows that the baseline got right and the candidate wrong.'),
    weight: schemas/* strictObject */.rej({
        column: schemas/* string */.YjP(),
        'effective-rows': number.describe('Rows that count alike and tell as much: (Σw)² / Σw².'),
    })
        .optional()
        .describe('The rows do not count alike.'),
    unit: schemas/* strictObject */.rej({
        column: schemas/* string */.YjP(),
        units: schemas/* int */.Whr().describe('How many there are.'),
        parts: schemas/* int */.Whr().describe('What the jackknife leaves out in turn: units, or hash buckets of them.'),
        effective: number.describe('Parts of one size that tell as much: (Σn)² / Σn², n being weights.'),
    })
        .optional()
        .describe('Rows of one unit are not independent of each other.'),
    seeds: schemas/* strictObject */.rej({
        candidate: seedNames.nullable(),
        baseline: seedNames.nullable(),
    })
        .optional()
        .describe('There are predictions of several seeds: metrics are judged over them. What else is said of rows is of the first ones.'),
    changed: changedSchema.optional(),
    'fixed-ids': schemas/* array */.YOg(schemas/* string */.YjP()).describe('At most 5.'),
    'broken-ids': schemas/* array */.YOg(schemas/* string */.YjP()).describe('At most 5.'),
});
const reliabilityBin = schemas/* strictObject */.rej({
    n: schemas/* int */.Whr().describe('Rows whose score lies in the bin.'),
    score: number.nullable().describe('Mean of their scores; null: the bin is empty.'),
    positives: number.nullable().describe('Share of them that is positive.'),
});
const calibration = schemas/* array */.YOg(schemas/* strictObject */.rej({
    from: number,
    to: number.describe('Not a part of the bin, but for 1.'),
    candidate: reliabilityBin,
    baseline: reliabilityBin.nullable(),
}))
    .describe('How often rows of like scores are positive, in ten bins; of probabilities of two classes.');

;// CONCATENATED MODULE: ./src/domain/compare/comparison-side.ts

const sha256 = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/);
const side = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['run', 'version', 'file', 'ref', 'columns'])
        .describe('A run record, a released version, a metrics file, a file at a git ref, or columns of the candidate’s own file.'),
    name: schemas/* string */.YjP().describe('What people call it: a version, a path, `main at 1a2b3c4`.'),
    run: schemas/* string */.YjP().optional().describe('Run id.'),
    commit: schemas/* string */.YjP().optional(),
    'content-id': sha256.optional().describe('Of the model’s files.'),
    'inputs-digest': sha256.optional(),
    evidence: schemas/* string */.YjP()
        .optional()
        .describe('Evidence fingerprint: values, ids, labels, predictions, slices.'),
    artifact: schemas/* strictObject */.rej({ id: schemas/* number */.aig(), 'workflow-run': schemas/* number */.aig(), url: schemas/* string */.YjP().optional() })
        .optional(),
})
    .describe('One side of a comparison.');

// EXTERNAL MODULE: ./src/domain/compare/looks.ts
var looks = __webpack_require__(57468);
;// CONCATENATED MODULE: ./src/domain/compare/ranking-result.ts

const ranking_result_number = schemas/* number */.aig();
const ranked = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().describe('Run id.'),
    name: schemas/* string */.YjP().describe('The path that it was named by.'),
    place: schemas/* int */.Whr()
        .positive()
        .describe('One more than there are candidates with a better verdict, or with the same verdict and shown to be better. Candidates of one place are tied.'),
    verdict: schemas/* enum */.k5n(['incomparable', 'fail', 'inconclusive', 'first', 'pass', 'unchanged']),
    value: ranking_result_number.nullable().describe('Of the metric that ranks; null: none, or not a finite number.'),
    change: ranking_result_number.nullable().describe('candidate − baseline.'),
    interval: schemas/* tuple */.PVZ([ranking_result_number, ranking_result_number]).nullable().describe('Two-sided 90 % interval of the change.'),
});
const trade = schemas/* strictObject */.rej({
    metrics: schemas/* array */.YOg(schemas/* strictObject */.rej({ metric: schemas/* string */.YjP(), direction: schemas/* enum */.k5n(['higher', 'lower']) }))
        .min(2)
        .describe('The metric that ranks, then those with a `min` or `max`.'),
    candidates: schemas/* array */.YOg(schemas/* strictObject */.rej({
        id: schemas/* string */.YjP(),
        values: schemas/* array */.YOg(ranking_result_number).describe('In the order of `metrics`.'),
        front: schemas/* boolean */.zMY().describe('No other is at least as good in all of them and better in one.'),
    })),
})
    .describe('Values as they were measured; nothing here says which differences are chance.');
const ranking = schemas/* strictObject */.rej({
    metric: schemas/* string */.YjP().describe('What ranks.'),
    direction: schemas/* enum */.k5n(['higher', 'lower']),
    pairs: schemas/* int */.Whr().nonnegative().describe('Pairs of candidates that a test compared; their Holm family.'),
    apart: schemas/* int */.Whr().nonnegative().describe('Of these, pairs that are shown to differ.'),
    'low-evidence': schemas/* boolean */.zMY()
        .describe('Single values are ordered as they are: nothing says how much of the order is chance.'),
    candidates: schemas/* array */.YOg(ranked).min(1).describe('Best first; the first is the chosen one.'),
    trade: trade.nullable().describe('Where quality and limits compete: more than one is on the front.'),
});

// EXTERNAL MODULE: ./src/domain/compare/comparison-validation.ts
var comparison_validation = __webpack_require__(855);
;// CONCATENATED MODULE: ./src/domain/compare/rule-result.ts

const ruleSchema = schemas/* strictObject */.rej({
    metric: schemas/* string */.YjP(),
    rule: schemas/* enum */.k5n(['no-worse', 'tolerance', 'must-improve', 'min', 'max', 'present']),
    slice: schemas/* strictObject */.rej({ column: schemas/* string */.YjP(), value: schemas/* string */.YjP() }).nullable(),
    against: schemas/* string */.YjP().optional().describe('Version that it was held against, where not the baseline.'),
    level: schemas/* enum */.k5n(['fail', 'warn']),
    verdict: schemas/* enum */.k5n(['pass', 'fail', 'inconclusive', 'incomparable', 'first', 'unchanged']),
    reason: schemas/* enum */.k5n([
        'met',
        'not-shown-worse',
        'worse-but-irrelevant',
        'shown-worse',
        'worse-beyond-tolerance',
        'not-better-enough',
        'cannot-tell',
        'too-few-rows',
        'relative-unstable',
        'below-min',
        'above-max',
        'point-worse-than-tolerance',
        'point-worse-than-default',
        'no-default',
        'metric-missing',
        'not-finite',
        'undefined',
        'rows-differ',
        'unit-differs',
        'unreadable',
        'data-invalid',
        'model-file-invalid',
        'direction-unknown',
        'no-baseline',
    ]),
    written: schemas/* string */.YjP().describe('The rule as written in the policy.'),
    allowed: schemas/* number */.aig()
        .nullable()
        .describe('The loss allowed, or the gain asked for, in the metric’s unit; the limit of `min`, `max`.'),
    bound: schemas/* number */.aig()
        .nullable()
        .describe('The bound of the gain that decided; of the estimate for `min`, `max`.'),
    tests: schemas/* int */.Whr()
        .nullable()
        .describe('Size of the Holm family that `bound` is corrected for; null: not corrected.'),
    'rows-needed': schemas/* int */.Whr()
        .nullable()
        .describe('Rows with which an equally good model would pass with 80 % chance.'),
    never: schemas/* enum */.k5n(['passes', 'passes-unless-better', 'fails'])
        .optional()
        .describe('What cannot come out with so many rows, whatever the models do.'),
    detail: schemas/* string */.YjP().optional().describe('A sentence for faults: what was found.'),
});

;// CONCATENATED MODULE: ./src/domain/compare/comparison.ts








const verdicts = ['incomparable', 'fail', 'inconclusive', 'first', 'pass', 'unchanged'];
function worst(all) {
    return verdicts.find((verdict) => all.includes(verdict)) ?? 'unchanged';
}
const comparison_number = schemas/* number */.aig();
const comparison_sha256 = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/);
const inputs = schemas/* strictObject */.rej({
    candidate: side,
    'candidate-note': schemas/* string */.YjP()
        .optional()
        .describe('Which files of the recipe the candidate was found without, in a sentence.'),
    baseline: side.nullable(),
    'baseline-note': schemas/* string */.YjP()
        .optional()
        .describe('Why there is no baseline, or why this one, in a sentence.'),
    rules: schemas/* strictObject */.rej({
        source: schemas/* enum */.k5n(['policy', 'proposed', 'none'])
            .describe('In force, only proposed by the pull request, or no policy.'),
        path: schemas/* string */.YjP().optional(),
        ref: schemas/* string */.YjP().optional().describe('The branch whose head the rules were read from.'),
        commit: schemas/* string */.YjP().optional(),
        digest: comparison_sha256.describe('Of the rules in their canonical form.'),
        loosened: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What the pull request would loosen, a sentence each.'),
    }),
    alpha: comparison_number.describe('One-sided, of every bound.'),
    candidates: schemas/* int */.Whr().positive().describe('k: of how many the candidate was chosen as the best.'),
    looks: looks/* looks */.dx.optional(),
    validation: comparison_validation/* validation */.Eq
        .optional()
        .describe('Of the data that the candidate was made of; absent where none has a contract.'),
});
const metric = schemas/* strictObject */.rej({
    metric: schemas/* string */.YjP(),
    slice: schemas/* strictObject */.rej({ column: schemas/* string */.YjP(), value: schemas/* string */.YjP() })
        .nullable()
        .describe('null: all rows. Of columns that are crossed, names and values are joined by ` × `.'),
    direction: schemas/* enum */.k5n(['higher', 'lower']).nullable(),
    unit: schemas/* boolean */.zMY().describe('The metric lies in [0, 1]: differences are points.'),
    evidence: schemas/* enum */.k5n(['paired-rows', 'folds', 'seeds', 'standard-error', 'row-count', 'point', 'none']),
    method: schemas/* string */.YjP().describe('Id of the estimator; docs/statistics.md explains each.'),
    n: schemas/* int */.Whr().nullable().describe('The metric’s own denominator: rows, positives, predicted positives.'),
    counted: schemas/* string */.YjP().nullable().describe('What `n` counts: rows, positives, folds, seeds, …'),
    repeats: schemas/* strictObject */.rej({
        candidate: schemas/* int */.Whr().positive(),
        baseline: schemas/* int */.Whr().positive(),
        paired: schemas/* int */.Whr().nullable().describe('Pairs that the difference is of; null: compared unpaired.'),
        by: schemas/* enum */.k5n(['id', 'order'])
            .optional()
            .describe('What pairs them; `order`: assumed to be the same folds.'),
    })
        .optional()
        .describe('Folds or seeds (`evidence`) of each side; `baseline` and `candidate` are then means over them.'),
    baseline: comparison_number.nullable(),
    candidate: comparison_number.nullable(),
    change: comparison_number.nullable().describe('candidate − baseline.'),
    gain: comparison_number.nullable().describe('d of judging.md: the change, signed so that positive is better.'),
    'standard-error': comparison_number.nullable(),
    df: comparison_number.nullable().describe('Degrees of freedom; null: normal.'),
    interval: schemas/* tuple */.PVZ([comparison_number, comparison_number]).nullable().describe('Two-sided 90 % interval of the change.'),
    'pass-bound': comparison_number.nullable().describe('L: one-sided lower bound of the gain.'),
    'fail-bound': comparison_number.nullable().describe('U: one-sided upper bound of the gain, corrected (Holm).'),
    'fail-bound-alone': comparison_number.nullable().describe('U without the correction.'),
    resolves: comparison_number
        .optional()
        .describe('The smallest tolerance that an equally good model would meet with 80 % chance on as many rows.'),
    p: comparison_number.nullable().describe('One-sided p-value of a loss beyond what is allowed, uncorrected.'),
    test: schemas/* string */.YjP().nullable(),
    marks: schemas/* array */.YOg(schemas/* enum */.k5n([
        'low-evidence',
        'conservative',
        'unbounded-loss',
        'unverified-rows',
        'too-few-rows',
        'undefined',
        'not-finite',
        'differs-from-file',
        'shown-alone',
    ]))
        .describe('What a reader must know before trusting the numbers. `shown-alone`: a loss beyond what is allowed is shown by its own test, and no longer after the correction for all tests.'),
});
const results = schemas/* strictObject */.rej({
    evidence: schemas/* enum */.k5n(['paired-rows', 'seeds', 'values', 'none'])
        .describe('The best evidence that both sides have. `seeds`: rows of several seeds (`rows`).'),
    rows: comparedRows.nullable(),
    metrics: schemas/* array */.YOg(metric).describe('All rows; in order of the policy, then by name.'),
    slices: schemas/* array */.YOg(metric).describe('Per slice, worst loss first.'),
    'slice-columns': schemas/* array */.YOg(schemas/* strictObject */.rej({
        column: schemas/* string */.YjP(),
        values: schemas/* int */.Whr(),
        asked: schemas/* boolean */.zMY().describe('A rule names the column. Otherwise its slices are shown only.'),
        judged: schemas/* int */.Whr().describe('Slices that a rule was tested on: named by it, and large enough.'),
        'never-fail': schemas/* int */.Whr()
            .optional()
            .describe('Of these, slices on which no loss would be large enough to be shown.'),
    })),
    families: schemas/* strictObject */.rej({ overall: schemas/* int */.Whr(), slices: schemas/* int */.Whr() })
        .describe('Number of tests in each Holm family.'),
    groups: schemas/* array */.YOg(groupSchema).optional().describe('Gaps of fairness, by column of groups.'),
    contributions: schemas/* array */.YOg(contributionSchema).optional(),
    discovery: discoverySchema(metric.shape)
        .optional()
        .describe('Slices that no rule judges, searched for losses. Never gated.'),
    ratchet: schemas/* array */.YOg(schemas/* strictObject */.rej({ ...metric.shape, against: schemas/* string */.YjP().describe('Version.') }))
        .optional()
        .describe('Promotion: against the best versions that held the stage before, other than its holder.'),
    ranking: ranking.optional().describe('Several candidates; this comparison is that of the first of them.'),
    calibration: calibration.optional(),
});
const verdict = schemas/* strictObject */.rej({
    value: schemas/* enum */.k5n(verdicts),
    rules: schemas/* array */.YOg(ruleSchema),
    decisive: schemas/* int */.Whr().nullable().describe('Index in `rules` of the one that decides; null: none does.'),
    gated: schemas/* boolean */.zMY().describe('Rules are in force. Otherwise the verdict is shown and never blocks.'),
});
const Comparison = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('https://modelgate.dev/schemas/comparison/v1.json'),
    model: schemas/* string */.YjP(),
    inputs,
    results,
    verdict,
})
    .meta({ title: 'Comparison of a candidate with a baseline' });


}),

57468:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Oh: () => (mostLooks),
  Tt: () => (spentAlpha),
  dx: () => (looks),
  oo: () => (countRuns)
});
var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const looks = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().describe('j: the number of this look.'),
    spent: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('Passes are judged at alpha·6/(π²j²).'),
    counted: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['workflow-runs', 'candidates'])
        .describe('Runs of the workflow, each of which may have looked; on a shell what it judged there.'),
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('Fingerprint of the test set; null: not known.'),
    workflow: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Whose runs are counted.'),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().optional().describe('Its number.'),
    since: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().optional().describe('The first run that counts.'),
    sets: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), since: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive() }))
        .describe('Test sets of this and earlier versions, and the first run that counts of each.'),
})
    .describe('How often the test set was judged on, this time included.');
function countRuns({ path, number, attempt }, { rows, held }) {
    if (held && (held.workflow !== path || held.run === undefined))
        return undefined;
    const known = held?.sets.find((set) => set.rows === rows)?.since;
    const from = rows === null ? 1 : (known ?? (held?.run ?? 0) + 1);
    const since = from <= number ? from : 1;
    const others = held?.sets.filter((set) => set.rows !== rows) ?? [];
    return {
        number: Math.min((2 * (number - since) + 1) * 2 ** (attempt - 1), Number.MAX_SAFE_INTEGER),
        counted: 'workflow-runs',
        rows,
        workflow: path,
        run: number,
        since,
        sets: rows === null ? others : [...others, { rows, since }],
    };
}
function mostLooks({ counted, number, run, since }) {
    return counted === 'candidates' ? number : (run ?? 0) - (since ?? 1) + 1;
}
function spentAlpha(alpha, look) {
    return look === undefined ? alpha : (alpha * 6) / (Math.PI ** 2 * look ** 2);
}


}),

41641:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (parseComparison),
  T: () => (parseDocument)
});

// EXTERNAL MODULE: ./src/domain/compare/comparison.ts + 5 modules
var comparison = __webpack_require__(88335);
// EXTERNAL MODULE: ./src/domain/errors.ts
var errors = __webpack_require__(10241);
;// CONCATENATED MODULE: ./src/domain/json-text.ts
const depthLimit = 64;
function jsonFaults(text) {
    const faults = [];
    const open = [];
    for (let i = 0; i < text.length; i++) {
        const letter = text[i];
        if (letter === '{' || letter === '[') {
            open.push(letter === '{' ? new Set() : undefined);
            if (open.length > depthLimit)
                return [...faults, { message: 'nested too deeply', offset: i }];
        }
        else if (letter === '}' || letter === ']')
            open.pop();
        else if (letter === '"') {
            const end = endOfString(text, i);
            const keys = open.at(-1);
            if (keys && isKey(text, end)) {
                const key = JSON.parse(text.slice(i, end + 1));
                if (key === '__proto__')
                    faults.push({ message: 'the key "__proto__" is not allowed', offset: i });
                if (keys.has(key))
                    faults.push({ message: `the key ${JSON.stringify(key)} is given twice`, offset: i });
                keys.add(key);
            }
            i = end;
        }
    }
    return faults;
}
function endOfString(text, start) {
    let i = start + 1;
    while (text[i] !== '"')
        i += text[i] === '\\' ? 2 : 1;
    return i;
}
function isKey(text, end) {
    let i = end + 1;
    while (/\s/.test(text[i] ?? ''))
        i++;
    return text[i] === ':';
}

// EXTERNAL MODULE: ./src/domain/schema-faults.ts
var schema_faults = __webpack_require__(6907);
;// CONCATENATED MODULE: ./src/domain/documents.ts




const sizeLimit = 32 * 1024 * 1024;
const shown = 50;
function parseDocument(schema, text, path) {
    const fault = (message, place = {}, hint) => ({
        code: 'DOCUMENT_INVALID',
        message,
        place: { path, ...place },
        ...(hint !== undefined && { hint }),
    });
    if (text.length > sizeLimit) {
        (0,errors/* throwFaults */.G3)([fault(`the document has ${text.length} letters, expected at most ${sizeLimit}`)]);
    }
    const data = parseJson(text, (message) => (0,errors/* throwFaults */.G3)([fault(message)]));
    (0,errors/* throwFaults */.G3)(cut(jsonFaults(text).map(({ message, offset }) => fault(message, placeIn(text, offset))), fault));
    (0,errors/* throwFaults */.G3)(cut((0,schema_faults/* schemaFaults */.d9)(schema, data).map(({ path: keys, message, hint }) => {
        const field = (0,schema_faults/* formatField */.Wd)(keys);
        return field === 'schema'
            ? fault(message, { field }, 'It was made by another version of Modelgate, or is another document.')
            : fault(message, field ? { field } : {}, hint);
    }), fault));
    return schema.parse(data, schema_faults/* readOnce */.WY);
}
function parseComparison(text, path) {
    return parseDocument(comparison/* Comparison */.Uf, text, path);
}
function parseJson(text, refuse) {
    if (text.trim() === '')
        refuse('the document is empty');
    try {
        return JSON.parse(text);
    }
    catch (error) {
        refuse(`no valid JSON: ${error.message.replace(/, .*is not valid JSON$/s, '')}`);
    }
    return undefined;
}
function cut(faults, fault) {
    if (faults.length <= shown)
        return faults;
    return [...faults.slice(0, shown), fault(`and ${faults.length - shown} more faults`)];
}
function placeIn(text, offset) {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: before.at(-1).length + 1 };
}


}),

6907:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  WY: () => (readOnce),
  Wd: () => (formatField),
  d9: () => (schemaFaults),
  mv: () => (choicesHint),
  pA: () => (nearest)
});
/* unused harmony export quote */
var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98439);


function schemaFaults(schema, data) {
    const result = schema.safeParse(data, readOnce);
    if (result.success)
        return [];
    const shape = zod__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl(schema, { io: 'input', unrepresentable: 'any' });
    return result.error.issues.flatMap((issue) => describe(issue, { data, shape, prefix: [] }));
}
const readOnce = { jitless: true };
function nearest(word, choices) {
    const bare = (text) => text.toLowerCase().replace(/[-_ ]/g, '');
    const [best] = choices
        .map((choice) => ({ choice, distance: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(bare(word), bare(choice)) }))
        .filter((candidate) => candidate.distance <= (word.length <= 3 ? 1 : Math.max(2, Math.floor(word.length / 3))))
        .sort((a, b) => a.distance - b.distance);
    return best?.choice;
}
function choicesHint(word, choices) {
    const best = nearest(word, choices);
    if (best !== undefined)
        return `Did you mean ${JSON.stringify(best)}?`;
    return choices.length ? `Known here: ${choices.join(', ')}.` : 'Nothing is expected here.';
}
function quote(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    if (typeof value !== 'string')
        return String(value);
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value);
}
function formatField(path) {
    return path
        .map((key) => {
        if (typeof key === 'number')
            return `[${key}]`;
        return /^[\w-]+$/.test(key) ? `.${key}` : `[${quote(key)}]`;
    })
        .join('')
        .replace(/^\./, '');
}
function describe(issue, setting) {
    const path = [...setting.prefix, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
    const found = valueAt(setting.data, path);
    const value = (message, hint) => [
        { path, at: 'value', message, ...(hint !== undefined && { hint }) },
    ];
    switch (issue.code) {
        case 'unrecognized_keys': {
            const known = knownKeys(setting.shape, path);
            return issue.keys.map((key) => ({
                path: [...path, key],
                at: 'key',
                message: `unknown key ${quote(key)}`,
                hint: choicesHint(key, known),
            }));
        }
        case 'invalid_union':
            return describeUnion(issue, { ...setting, prefix: path }, found);
        case 'invalid_key':
            return issue.issues.map(({ message }) => ({ path, at: 'key', message: lowerFirst(message) }));
        case 'invalid_type':
            if (found === undefined)
                return [missing(path)];
            return value(`found ${quoteTyped(found)}, expected ${typeName(issue.expected)}`, keysHint(setting, path));
        case 'invalid_value': {
            if (found === undefined)
                return [missing(path)];
            const choices = issue.values.map(String);
            const hint = typeof found === 'string' ? nearest(found, choices) : undefined;
            return value(`found ${quoteTyped(found)}, expected ${choices.join(' or ')}`, hint === undefined ? undefined : `Did you mean ${JSON.stringify(hint)}?`);
        }
        case 'too_small':
            return value(`found ${measure(found)}, expected ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`);
        case 'too_big':
            return value(`found ${measure(found)}, expected ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`);
        case 'custom':
            if (issue.params?.['secret'] || typeof found === 'object')
                return value(lowerFirst(issue.message));
            return value(`found ${quote(found)}: ${lowerFirst(issue.message)}`);
        default:
            return value(`found ${quote(found)}: ${lowerFirst(issue.message)}`);
    }
}
function describeUnion(issue, setting, found) {
    const meant = issue.errors.find((issues) => issues.every((inner) => !isOfOtherKind(inner, found)));
    if (meant)
        return meant.flatMap((inner) => describe(inner, setting));
    const expected = issue.errors.flatMap((issues) => issues.filter(({ path }) => path.length === 0).map(expectation));
    const message = `found ${quoteTyped(found)}, expected ${[...new Set(expected)].join(' or ')}`;
    const hint = keysHint(setting, setting.prefix);
    return [{ path: setting.prefix, at: 'value', message, ...(hint !== undefined && { hint }) }];
}
function keysHint(setting, path) {
    const known = knownKeys(setting.shape, path);
    return known.length > 0 ? `Keys of the mapping: ${known.join(', ')}.` : undefined;
}
function isOfOtherKind(issue, found) {
    if (issue.path.length > 0)
        return false;
    if (issue.code === 'invalid_type')
        return true;
    return issue.code === 'invalid_value' && issue.values.every((value) => typeof value !== typeof found);
}
function expectation(issue) {
    if (issue.code === 'invalid_type')
        return typeName(issue.expected);
    if (issue.code === 'invalid_value')
        return issue.values.map((value) => quote(value)).join(' or ');
    return lowerFirst(issue.message);
}
function missing(path) {
    return { path: path.slice(0, -1), at: 'key', message: `${quote(path.at(-1))} is missing` };
}
function knownKeys(shape, path) {
    const every = (schema) => alternatives(resolved(schema, shape));
    let level = [shape];
    for (const key of path)
        level = level.flatMap(every).flatMap((schema) => below(schema, key));
    return level.flatMap(every).flatMap((schema) => Object.keys(schema.properties ?? {}));
}
function resolved(schema, shape) {
    const name = /^#\/\$defs\/(.+)$/.exec(schema.$ref ?? '')?.[1];
    return (name === undefined ? undefined : shape.$defs?.[name]) ?? schema;
}
function alternatives(schema) {
    return [
        schema,
        ...[schema.anyOf ?? [], schema.oneOf ?? [], schema.allOf ?? []].flat().flatMap(alternatives),
    ];
}
function below(schema, key) {
    const children = typeof key === 'number' ? [schema.items] : [schema.properties?.[key] ?? schema.additionalProperties];
    return children.flat().filter((child) => typeof child === 'object');
}
function valueAt(data, path) {
    let value = data;
    for (const key of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
function quoteTyped(found) {
    return typeof found === 'string' && /^([\d.+-]|true$|false$)/.test(found)
        ? `the text ${quote(found)}`
        : quote(found);
}
function measure(found) {
    if (Array.isArray(found))
        return `${found.length} entries`;
    if (typeof found === 'string')
        return `${found.length} letters`;
    return quote(found);
}
function typeName(expected) {
    const names = {
        string: 'text',
        number: 'a number',
        int: 'a whole number',
        boolean: 'true or false',
        array: 'a list',
        object: 'a mapping',
        record: 'a mapping',
        null: 'nothing',
    };
    return names[expected] ?? expected;
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}


}),

89001:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (modelFileCodes)
});
const modelFileCodes = {
    MODEL_EMPTY: {
        severity: 'error',
        means: 'The file has no bytes.',
        wayOut: 'Write the model again.',
    },
    MODEL_TOO_LARGE: {
        severity: 'error',
        means: 'The file is larger than the size budget.',
        wayOut: 'Make the model smaller, or raise the budget.',
    },
    MODEL_FORMAT_UNKNOWN: {
        severity: 'error',
        means: 'The bytes are of no format that is known, so nothing can be said of them.',
        wayOut: 'Save the model in a known format, or take the file out of the model files.',
    },
    MODEL_EXTENSION_WRONG: {
        severity: 'error',
        means: 'The name says one format and the bytes are of another.',
        wayOut: 'Give the file the extension of its format.',
    },
    MODEL_TRUNCATED: {
        severity: 'error',
        means: 'The file ends before what its headers announce.',
        wayOut: 'Write or download the file again.',
    },
    MODEL_MALFORMED: {
        severity: 'error',
        means: 'The file breaks the rules of its format, or its headers contradict each other.',
        wayOut: 'Write the file again with the library of its format.',
    },
    MODEL_TRAILING_BYTES: {
        severity: 'error',
        means: 'There are bytes behind the end of the model.',
        wayOut: 'Write the file again with the library of its format; nothing belongs behind its end.',
    },
    MODEL_LIMIT: {
        severity: 'error',
        means: 'The file needs more memory or time than an inspection may take.',
        wayOut: 'Save the model in a format whose header says what is in it, such as safetensors or ONNX.',
    },
    MODEL_COMPRESSION: {
        severity: 'error',
        means: 'The content is compressed in a way that cannot be unpacked here, so it cannot be looked into.',
        wayOut: 'Save it without compression or with zlib, such as joblib.dump(model, path, compress=("zlib", 3)).',
    },
    MODEL_NESTED_ARCHIVE: {
        severity: 'error',
        means: 'An archive lies in the model where none belongs.',
        wayOut: 'Save the model without the inner archive.',
    },
    MODEL_RUNS_CODE: {
        severity: 'error',
        means: 'The model brings code of its own, which runs when it is loaded or used.',
        wayOut: 'Replace it by built-in layers or operators, or allow the named part after reading it.',
    },
    MODEL_OUTSIDE_FILE: {
        severity: 'error',
        means: 'The model names a file outside of its folder.',
        wayOut: 'Save the weights beside the model under a plain relative name.',
    },
    MODEL_CUSTOM_OPERATOR: {
        severity: 'error',
        means: 'The model needs operators of a library that must be installed beside it.',
        wayOut: 'Use standard operators, or allow the named operators.',
    },
    MODEL_ALLOWED: {
        severity: 'info',
        means: 'The file has imports, operators or layers that are on no list, and the input `allow` let them through.',
        wayOut: 'Nothing needs to be done where somebody has read what they do.',
    },
    PICKLE_IMPORT: {
        severity: 'error',
        means: 'Loading the pickle would run code: it imports what is on no allow-list.',
        wayOut: 'Save the model as safetensors, ONNX or skops, or allow the named imports after reading what they do.',
    },
    PICKLE_CALL: {
        severity: 'error',
        means: 'Loading the pickle would call or change something in a way that no library writes.',
        wayOut: 'Save the model again with its own library; do not load this file.',
    },
    PICKLE_UNRESOLVED: {
        severity: 'error',
        means: 'What the pickle would import, call or load cannot be told from its bytes.',
        wayOut: 'Save the model again with its own library; do not load this file.',
    },
    PICKLE_OUTSIDE: {
        severity: 'error',
        means: 'The pickle refers to objects that are not in the file.',
        wayOut: 'Save the model whole, with the library that loads it.',
    },
    PICKLE_SEVERAL: {
        severity: 'warning',
        means: 'Several pickles follow each other; a plain load reads the first alone. All were looked at.',
        wayOut: 'Save one object in one file.',
    },
    ZIP_HEADERS_DIFFER: {
        severity: 'error',
        means: 'An entry of the archive is stated in two ways, so that two readers see two archives.',
        wayOut: 'Write the archive again with the library of its format.',
    },
    ZIP_DUPLICATE: {
        severity: 'error',
        means: 'Two entries of the archive have one name.',
        wayOut: 'Write the archive again with the library of its format.',
    },
    ZIP_ENCRYPTED: {
        severity: 'error',
        means: 'An entry of the archive is encrypted, so it cannot be looked into.',
        wayOut: 'Save the model without encryption.',
    },
    ZIP_HIDDEN_BYTES: {
        severity: 'error',
        means: 'There are bytes before, between or behind the entries of the archive, or entries overlap.',
        wayOut: 'Write the archive again with the library of its format.',
    },
    ZIP_CHECKSUM: {
        severity: 'error',
        means: 'The bytes of an entry do not have the checksum that the archive states.',
        wayOut: 'Write or download the file again.',
    },
    ZIP_NAME: {
        severity: 'error',
        means: 'The name of an entry leads out of the archive or is no plain path.',
        wayOut: 'Write the archive again with the library of its format.',
    },
    ZIP_RATIO: {
        severity: 'error',
        means: 'An entry unpacks to absurdly more than it takes.',
        wayOut: 'Write the archive again with the library of its format.',
    },
    SIGNATURE_CHANGED: {
        severity: 'warning',
        means: 'The model takes or gives something else than the baseline, so callers may break.',
        wayOut: 'Publish it as a new major version, and change the callers with it.',
    },
    SIGNATURE_UNKNOWN: {
        severity: 'warning',
        means: 'A model file that is to be compared states no inputs and outputs.',
        wayOut: 'Compare files of a format that states them, such as ONNX.',
    },
    SIGNATURE_WIDENED: {
        severity: 'info',
        means: 'The model gives more, or takes more kinds of input, than the baseline.',
        wayOut: 'Nothing needs to be done.',
    },
};


}),

13623:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  FX: () => (untouchedValidation),
  Gj: () => (allowances),
  HJ: () => (formatValidation),
  IL: () => (validationVerdicts),
  Pe: () => (countsInWords),
  R4: () => (validationLimit),
  Vj: () => (verdictOf),
  ZV: () => (notAsItMustBe),
  dw: () => (foundInWords),
  et: () => (subjectOf),
  fu: () => (parseValidation),
  mC: () => (findingLine),
  pq: () => (countOf)
});
/* unused harmony export Validation */
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
var _documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41641);
var _model_file_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89001);



const severity = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['error', 'warning', 'info']);
const count = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0);
const digest = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/);
const RulePlace = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).optional(),
    column: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).optional(),
});
const FindingRecord = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    code: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[A-Z][A-Z0-9_]+$/),
    severity,
    place: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        inside: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        offset: count.optional(),
        column: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    }),
    message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    wayOut: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    rule: RulePlace.optional(),
    rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ failing: count, total: count }).optional(),
    examples: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(), row: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1), value: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable() }))
        .optional(),
})
    .describe('One thing that is not as it must be, with where it was found and where that is written.');
const CheckRecord = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['pass', 'fail', 'unjudged']),
    severity,
    code: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    column: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    place: RulePlace,
    failing: count.optional(),
    measured: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_2__/* ["null"] */ .chJ()]).optional(),
});
const DataRecord = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    role: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['train', 'test', 'reference']).optional(),
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['csv', 'parquet', 'jsonl', 'json', 'arrow']),
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    rows: count,
    columns: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
    contract: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        format: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        sha256: digest,
        table: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    })
        .optional(),
    checks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(CheckRecord),
});
const DriftRecord = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    current: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    reference: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    questions: count.describe('How many questions share the allowed error.'),
    shifts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([
            'distribution',
            'categories',
            'length',
            'missing',
            'new-categories',
            'emptied',
            'constant',
            'correlation',
        ]),
        column: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        other: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        role: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['feature', 'label', 'prediction']),
        effect: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(2).describe('The size of the change found.'),
        lower: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(2).describe('The size that is shown, with all questions at once.'),
        threshold: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().describe('A change that matters is larger.'),
        shown: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        words: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    })),
})
    .describe('How far data lie from their reference; the largest first, of many the first hundred.');
const Validation = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('https://modelgate.dev/schemas/validation/v1.json'),
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['pass', 'warn', 'fail', 'unchanged'])
        .describe('The worst severity of the findings; `info` is no part of it. `unchanged`: the change touches nothing of the model, and nothing was looked at.'),
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$()
        .optional()
        .describe('When the data was looked at, where the age of rows was asked for.'),
    engine: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    data: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(DataRecord),
    drift: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(DriftRecord).optional(),
    'model-files': zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), format: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), size: count, sha256: digest })),
    findings: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(FindingRecord),
})
    .refine(isTrue, { path: ['verdict'], error: 'it is not what the findings say' });
const most = { size: 64_000_000 };
const validationLimit = most.size;
function parseValidation(text, path) {
    return (0,_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)(Validation, text, path);
}
function formatValidation(validation) {
    return `${JSON.stringify(validation, null, 2)}\n`;
}
function untouchedValidation(model) {
    const schema = 'https://modelgate.dev/schemas/validation/v1.json';
    return { schema, model, verdict: 'unchanged', data: [], 'model-files': [], findings: [] };
}
function verdictOf(findings) {
    if (findings.some(({ severity }) => severity === 'error'))
        return 'fail';
    return findings.some(({ severity }) => severity === 'warning') ? 'warn' : 'pass';
}
function countOf(findings, wanted) {
    return findings.filter(({ severity }) => severity === wanted).length;
}
function countsInWords(findings) {
    return ['error', 'warning']
        .map((severity) => [countOf(findings, severity), severity])
        .filter(([count]) => count > 0)
        .map(([count, severity]) => `${count} ${severity}${count === 1 ? '' : 's'}`)
        .join(', ');
}
function foundInWords(findings) {
    const counts = countsInWords(findings);
    const allowed = allowances(findings).map(({ message }) => message);
    return [...(counts === '' ? [] : [counts]), ...allowed].join('; ') || 'nothing found';
}
function allowances(findings) {
    return findings.filter(({ code }) => code === 'MODEL_ALLOWED');
}
function subjectOf(findings) {
    const seen = findings.filter(({ severity }) => severity !== 'info');
    const ofFiles = seen.filter(({ code }) => code in _model_file_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .modelFileCodes */ .Y).length;
    if (ofFiles === 0)
        return 'data';
    return ofFiles === seen.length ? 'model files' : 'data and model files';
}
function notAsItMustBe(subject) {
    return subject === 'data' ? 'is not as it must be' : 'are not as they must be';
}
function findingLine({ place, message, wayOut, }) {
    return `${place.path}: ${message}. ${wayOut}`;
}
const validationVerdicts = ['unchanged', 'pass', 'warn', 'fail'];
function isTrue(validation) {
    const { verdict, data, findings } = validation;
    if (verdict !== 'unchanged')
        return verdict === verdictOf(findings);
    return data.length + findings.length + validation['model-files'].length === 0;
}


}),

64377:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  w$: () => (datetime)
});
/* unused harmony exports date, time, duration */
var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


})

};
