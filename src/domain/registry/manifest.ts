import { z } from 'zod';
import { Comparison } from '../compare/comparison.ts';
import { predictionColumns, RunRecord } from '../run/record.ts';
import { versionIn } from './version.ts';

/** `manifest.json` of a release: what the version is, where it came from, and which asset holds which bytes (design, section 6). */

const sha256 = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const version = z.string().refine((text) => versionIn(text) !== undefined, 'expected a version, `v2.1.0`');
const commit = z
  .string()
  .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'expected the 40 or 64 hex digits of a full commit id');
const asset = z.string().regex(/^[^/\\\p{Cc}]{1,255}$/u, 'expected the name of an asset');
const size = z.int().nonnegative();

const part = z.strictObject({ asset, size, sha256 });

const file = z.strictObject({
  path: z.string().describe('Relative to the model’s root, with forward slashes.'),
  size,
  sha256,
  asset: asset.optional().describe('The asset that holds the file.'),
  parts: z
    .array(part)
    .min(2)
    .optional()
    .describe('Assets that hold it one after the other: it is larger than an asset may be.'),
  uri: z.string().optional().describe('Where it is kept instead; one of `release-references`.'),
  empty: z.literal(true).optional().describe('It has no bytes, which no asset can hold.'),
});

const evidence = z
  .strictObject({
    asset,
    kind: z.enum(['rows', 'summary']),
    size,
    sha256,
    columns: predictionColumns
      .optional()
      .describe('What the columns of the rows mean; a summary has columns of its own.'),
    seeds: z
      .array(
        z.strictObject({
          seed: z.string(),
          columns: z
            .record(z.string(), z.string())
            .describe('Its columns, by the names that those of the first seed have; empty for the first.'),
        }),
      )
      .min(2)
      .optional()
      .describe('Predictions of several seeds, or in a summary the metrics with each.'),
    'id-hash': z
      .literal('sha256-128')
      .optional()
      .describe(
        'Ids and units are the first 16 bytes, in hex, of the SHA-256 over the model’s name, a line feed and their text.',
      ),
  })
  .describe('What of the evaluation the release carries.');

export const Manifest = z
  .strictObject({
    schema: z.literal('https://modelgate.dev/schemas/manifest/v1.json'),
    model: z.string(),
    version,
    tag: z.string().describe('`<model>@<version>`'),
    commit: commit.describe('The tag’s commit.'),
    parent: version.nullable().describe('Who held the stage when this one was made; null: nobody.'),
    'content-id': sha256.describe('OpenSSF Model Signing root digest of `files`.'),
    run: RunRecord.describe('The run that made it, whole.'),
    reused: z
      .strictObject({
        artifact: z.int().positive(),
        'workflow-run': z.int().positive(),
        commit,
        url: z.string().optional(),
      })
      .optional()
      .describe(
        'The run was not made by the workflow run that released it: where GitHub says it comes from. Its commit had the very same inputs.',
      ),
    comparison: Comparison.nullable().describe('What it was judged on, whole; null where it was adopted.'),
    policy: z
      .strictObject({ path: z.string(), ref: z.string(), commit, digest: sha256 })
      .nullable()
      .describe('The rules that were in force; null where it was adopted.'),
    parts: z
      .strictObject({ recipe: sha256, code: sha256, data: sha256, signature: sha256.nullable() })
      .optional()
      .describe(
        'Digests of what it was made from, a part each: what differs says how the next number goes up.',
      ),
    files: z.array(file).min(1).describe('The model.'),
    evidence: evidence.nullable(),
    ledger: z
      .strictObject({ seq: z.int().positive(), digest: sha256 })
      .nullable()
      .describe(
        'The event that claimed the version: it anchors the ledger’s chain. null in manifests that were made without a ledger.',
      ),
    override: z
      .strictObject({ by: z.string().min(1), reason: z.string().min(1) })
      .optional()
      .describe('Released against the verdict: by whom and why.'),
    approvals: z
      .array(z.strictObject({ environment: z.string(), login: z.string(), comment: z.string() }))
      .optional()
      .describe('Approvals of the job’s environment, as GitHub states them.'),
    'release-references': z
      .array(z.strictObject({ uri: z.string(), sha256, size }))
      .describe('Files that stay where they are, as the policy names them.'),
  })
  .meta({ title: 'Manifest of a version' });

export type Manifest = z.infer<typeof Manifest>;
export type ManifestFile = z.infer<typeof file>;
export type ManifestEvidence = z.infer<typeof evidence>;

export const manifestAsset = 'manifest.json';
