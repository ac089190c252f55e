import { ModelgateError } from '../../../src/domain/errors.ts';
import type { Fault } from '../../../src/domain/errors.ts';
import { parsePolicy } from '../../../src/domain/policy/parse.ts';
import type { Policy } from '../../../src/domain/policy/policy.ts';

/** The example of the contract, every part of the format in use. */
export const wholePolicy = `version: 1
alpha: 0.05
looks: spend
branches: [main, release/*]
fail-on: inconclusive
models:
  fraud:
    path: models/fraud
    exclude: ["**/*.md", "notebooks/**"]
    train: { setup: pip install -r requirements.txt, run: python train.py, repeat: 3, env: [CUDA_VERSION] }
    evaluate: python evaluate.py --model {model} --out {predictions}
    model: build/model.onnx
    metrics: [build/metrics.json, build/*.yaml]
    predictions:
      path: build/predictions.parquet
      id: tx_id
      label: is_fraud
      score: p_fraud
      baseline: p_fraud_before
      positive: 1
      threshold: 0.5
      weight: amount
      unit: customer_id
      slices: [country]
    data:
      - { path: data/train.csv, role: train, contract: contracts/transactions.odcs.yaml }
      - { path: ../shared/test.csv, role: test }
      - { uri: "s3://bucket/reference.parquet", version: 7, role: reference }
    gate:
      roc_auc: no-worse
      recall: { tolerance: 0.01, min: 0.80, slices: [country], level: fail }
      precision: { tolerance: 1%, level: warn }
      log_loss: { must-improve: true }
      brier: { must-improve: 0.001 }
      ece: { max: 0.1 }
      latency_p95_ms: { max: 20, direction: lower }
    stages: [staging, production]
    release:
      evidence: rows
      latest: false
      references: []
      card: { intended-use: "Payments, not credit.", license: Apache-2.0, limitations: "Blind below 1 EUR." }
      gto: true
`;

/** A policy with this text as its model's gate, one rule a line. */
export function withGate(...rules: readonly string[]): string {
  return `version: 1\nmodels:\n  fraud:\n    gate:\n${rules.map((rule) => `      ${rule}\n`).join('')}`;
}

/** A policy with these lines in its one model. */
export function withModel(...lines: readonly string[]): string {
  return `version: 1\nmodels:\n  fraud:\n${lines.map((line) => `    ${line}\n`).join('')}`;
}

export function policyOf(text: string): Policy {
  return parsePolicy(text, 'modelgate.yml');
}

/** The faults of a policy; fails when it has none, or when something else is thrown. */
export function faultsOf(text: string): readonly Fault[] {
  try {
    parsePolicy(text, 'modelgate.yml');
  } catch (error) {
    if (error instanceof ModelgateError) return error.faults;
    throw error;
  }
  throw new Error('the policy was accepted');
}

/** `line:column message | hint` of each fault. */
export function told(text: string): string[] {
  return faultsOf(text).map(({ place, message, hint }) => {
    const where = place?.line === undefined ? '' : `${place.line}:${place.column} `;
    return `${where}${message}${hint === undefined ? '' : ` | ${hint}`}`;
  });
}
