import { Validation, verdictOf } from '../../../src/domain/validation/validation.ts';

type Found = Validation['findings'][number];

/** A validation as `validate` writes it, of one set of data; parsed, so that no test rests on an impossible one. */
export function validationOf({
  model = 'fraud',
  data = 'train.csv',
  findings = [],
}: {
  readonly model?: string;
  readonly data?: string;
  readonly findings?: readonly Found[];
} = {}): Validation {
  return Validation.parse({
    schema: 'https://modelgate.dev/schemas/validation/v1.json',
    model,
    verdict: verdictOf(findings),
    engine: 'DuckDB 1.5.5',
    data: [
      {
        name: data,
        format: 'csv',
        files: [data],
        rows: 1_200,
        columns: [{ name: 'amount', type: 'DOUBLE' }],
        contract: {
          path: 'contract.yaml',
          format: 'Open Data Contract Standard v3.1.0',
          sha256: `sha256:${'0'.repeat(64)}`,
          table: 'transactions',
        },
        checks: [
          {
            id: 'amount.minimum',
            verdict: findings.length > 0 ? 'fail' : 'pass',
            severity: 'error',
            code: 'DATA_RANGE',
            column: 'amount',
            place: { path: 'contract.yaml', line: 9 },
            failing: findings.length,
          },
        ],
      },
    ],
    drift: [
      {
        current: data,
        reference: 'last.csv',
        questions: 7,
        shifts: [
          {
            kind: 'correlation',
            column: 'amount',
            other: 'age',
            role: 'feature',
            effect: 0.3,
            lower: 0.1,
            threshold: 0.2,
            shown: false,
            words: 'rank correlation 0.1 → 0.4',
          },
        ],
      },
    ],
    'model-files': [{ path: 'model.pkl', format: 'pickle', size: 12, sha256: `sha256:${'1'.repeat(64)}` }],
    findings,
  });
}

export function foundOf(severity: Found['severity'], message: string, data = 'train.csv'): Found {
  return {
    code: 'DATA_RANGE',
    severity,
    place: { path: data, column: 'amount' },
    message,
    wayOut: 'Mend the data.',
    rule: { path: 'contract.yaml', line: 9, column: 3 },
    rows: { failing: 1, total: 1_200 },
    examples: [{ path: data, row: 3, value: '"-1"' }],
  };
}
