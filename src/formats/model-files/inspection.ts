import type { Finding } from '../../domain/validation/finding.ts';
import { isNeverAllowed } from '../../domain/validation/never-allowed.ts';
import { type ModelFileCode, modelFileCodes } from '../../domain/validation/model-file-codes.ts';
import type { Facts, ModelFormat } from '../../domain/validation/model-inspection.ts';
import type { ModelSignature } from '../../domain/validation/model-signature.ts';
import { findingsKept } from './limits.ts';
import type { ModelSource } from './source.ts';

/** What a reader of one format gives. */
export interface Reading {
  readonly facts: Facts;
  readonly signature?: ModelSignature;
}

/** Ends the reading of a file, or of a part of it: what follows cannot be understood. */
export class ModelFault extends Error {
  readonly code: ModelFileCode;
  readonly offset: number | undefined;

  constructor(code: ModelFileCode, message: string, offset?: number) {
    super(message);
    this.name = 'ModelFault';
    this.code = code;
    this.offset = offset;
  }
}

/** What the user allows, and what of it the file needs: one for all parts of a file. */
export interface Allowance {
  /** `module.name`. */
  readonly names: ReadonlySet<string>;
  readonly used: Set<string>;
}

const neverAllowedWayOut =
  'It runs what it is given, or reaches the system: do not load this file, and save the model as safetensors, ONNX or skops.';

/** One file, or a part of one, under inspection: its bytes, and where findings go. */
export class Inspection {
  readonly source: ModelSource;
  readonly path: string;
  readonly inside: string | undefined;
  readonly #allowance: Allowance;
  /** How many files lie around this one. */
  readonly depth: number;
  readonly findings: Finding<ModelFileCode>[];
  /** What the bytes begin as, also where the rest cannot be read. */
  recognised: ModelFormat = 'unknown';
  /** Recognises and reads a part as if it were a file of its own. */
  readonly #read: (part: Inspection) => Promise<unknown>;

  constructor(parts: {
    source: ModelSource;
    path: string;
    allowance: Allowance;
    read: (part: Inspection) => Promise<unknown>;
    inside?: string | undefined;
    depth?: number;
    findings?: Finding<ModelFileCode>[];
  }) {
    this.source = parts.source;
    this.path = parts.path;
    this.inside = parts.inside;
    this.#allowance = parts.allowance;
    this.#read = parts.read;
    this.depth = parts.depth ?? 0;
    this.findings = parts.findings ?? [];
  }

  /** A part of this file, with findings in the same list. */
  part(inside: string, source: ModelSource): Inspection {
    const { path, findings } = this;
    const whole = this.inside === undefined ? inside : `${this.inside} › ${inside}`;
    const read = this.#read;
    const allowance = this.#allowance;
    return new Inspection({ source, path, allowance, findings, read, inside: whole, depth: this.depth + 1 });
  }

  /** Recognises this part and reads it as a file of its own; a fault that ends that becomes a finding. */
  async inspect(): Promise<void> {
    await this.attempt(() => this.#read(this));
  }

  /** The same file, with findings that nobody sees. */
  aside(): Inspection {
    const { source, path, inside, depth } = this;
    return new Inspection({
      source,
      path,
      allowance: this.#allowance,
      inside,
      depth,
      read: this.#read,
    });
  }

  /** Whether the user allows that, `module.name`, which is not allowed otherwise: it is told of. */
  allows(name: string): boolean {
    if (!this.#allowance.names.has(name) || isNeverAllowed(name)) return false;
    this.#allowance.used.add(name);
    return true;
  }

  /** What is known to run anything leaves no way out by `allow`. */
  reportName(code: ModelFileCode, names: readonly string[], message: string, offset?: number): void {
    const wayOut = names.some(isNeverAllowed) ? neverAllowedWayOut : undefined;
    this.report(code, message, offset, wayOut);
  }

  report(code: ModelFileCode, message: string, offset?: number, other?: string): void {
    if (this.findings.length >= findingsKept) return;
    const { severity, wayOut } = { ...modelFileCodes[code], ...(other !== undefined && { wayOut: other }) };
    const place = {
      path: this.path,
      ...(this.inside === undefined ? {} : { inside: this.inside }),
      ...(offset === undefined ? {} : { offset }),
    };
    this.findings.push({ code, severity, place, message, wayOut });
  }

  /** Runs a reader; a fault that ends it becomes a finding. */
  async attempt<T>(read: () => Promise<T>): Promise<T | undefined> {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof ModelFault)) throw error;
      this.report(error.code, error.message, error.offset);
      return undefined;
    }
  }
}
