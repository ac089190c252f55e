import {
  expectations,
  frictionless,
  jsonSchema,
  pandera,
  tfdv,
} from '../support/validation/contracts-of-tools.ts';

const odcs = `apiVersion: v3.1.0
kind: DataContract
id: transactions
version: 1.0.0
status: active
schema:
  - name: transactions
    quality:
      - { type: library, metric: rowCount, mustBeBetween: [10, 1000000], severity: warning }
      - { type: sql, query: 'SELECT COUNT(*) FROM transactions WHERE amount < 0', mustBe: 0 }
    properties:
      - { name: tx_id, logicalType: integer, required: true, unique: true, primaryKey: true }
      - { name: country, logicalType: string, logicalTypeOptions: { pattern: '^[A-Z]{2}$', minLength: 2, maxLength: 2 } }
      - name: amount
        logicalType: number
        logicalTypeOptions: { minimum: 0, exclusiveMaximum: 1e6 }
        quality: [{ type: library, metric: nullValues, mustBeLessThan: 5, unit: percent }]
      - { name: at, logicalType: timestamp, logicalTypeOptions: { format: "yyyy-MM-dd'T'HH:mm:ss" } }
slaProperties:
  - { property: freshness, value: 24, unit: h, element: transactions.at }
`;

/** A contract of each kind, by the name of its file. */
export const contractTexts: readonly (readonly [name: string, text: string])[] = [
  ['transactions.odcs.yaml', odcs],
  ['schema.json', JSON.stringify(jsonSchema, null, 2)],
  ['table.json', JSON.stringify(frictionless, null, 2)],
  ['schema.pbtxt', tfdv],
  ['suite.json', JSON.stringify(expectations, null, 2)],
  ['pandera.yaml', pandera],
];

export const policyText = `version: 1
models:
  fraud:
    path: models/fraud
    train: { run: python train.py, repeat: 3, time-limit: 60 }
    model: build/model.onnx
    metrics: build/metrics.json
    predictions: { path: build/rows.parquet, id: tx_id, label: is_fraud, score: p, slices: [country, [country, age]] }
    gate:
      accuracy: no-worse
      roc_auc: { tolerance: 0.005, slices: [country], level: warn }
      latency_p95_ms: { max: 120 }
stages: [staging, production]
`;
