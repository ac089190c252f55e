import type { Finding } from './finding.ts';
import type { ModelFileCode } from './model-file-codes.ts';
import type { ModelSignature } from './model-signature.ts';

export type ModelFormat =
  | 'pickle'
  | 'joblib'
  | 'torch'
  | 'torchscript'
  | 'torch-legacy'
  | 'npy'
  | 'npz'
  | 'keras'
  | 'hdf5'
  | 'saved-model'
  | 'onnx'
  | 'safetensors'
  | 'gguf'
  | 'tflite'
  | 'xgboost-json'
  | 'xgboost-ubj'
  | 'lightgbm'
  | 'catboost'
  | 'json'
  | 'zip'
  | 'unknown';

/** What a file states of itself. */
export type Fact = string | number | boolean | null | readonly string[] | Readonly<Record<string, number>>;
export type Facts = Readonly<Record<string, Fact>>;

export interface InspectionOptions {
  /** For messages; its extension is held against the content. */
  readonly path: string;
  /** `module.name` of imports, operators and layers that the user has read and allows. */
  readonly allow?: readonly string[];
  /** Largest size in bytes. Default: any. */
  readonly sizeBudget?: number;
  /** Whether to read all of the file for its digest. Default: yes. */
  readonly digest?: boolean;
}

export interface ModelInspection {
  /** By the bytes. */
  readonly format: ModelFormat;
  /** In bytes. */
  readonly size: number;
  /** `sha256:…` */
  readonly sha256?: string;
  readonly facts: Facts;
  /** Inputs, outputs and columns, where the format states them. */
  readonly signature?: ModelSignature;
  /** Without an error among them, nothing was found that is not allowed. That is a tripwire and no proof of safety. */
  readonly findings: readonly Finding<ModelFileCode>[];
}
