import type { Finding } from '../../domain/validation/finding.ts';
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

/** One file, or a part of one, under inspection: its bytes, and where findings go. */
export class Inspection {
  readonly source: ModelSource;
  readonly path: string;
  readonly inside: string | undefined;
  /** `module.name` of what the user allows. */
  readonly allowed: ReadonlySet<string>;
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
    allowed: ReadonlySet<string>;
    read: (part: Inspection) => Promise<unknown>;
    inside?: string | undefined;
    depth?: number;
    findings?: Finding<ModelFileCode>[];
  }) {
    this.source = parts.source;
    this.path = parts.path;
    this.inside = parts.inside;
    this.allowed = parts.allowed;
    this.#read = parts.read;
    this.depth = parts.depth ?? 0;
    this.findings = parts.findings ?? [];
  }

  /** A part of this file, with findings in the same list. */
  part(inside: string, source: ModelSource): Inspection {
    const { path, allowed, findings } = this;
    const whole = this.inside === undefined ? inside : `${this.inside} › ${inside}`;
    const read = this.#read;
    return new Inspection({ source, path, allowed, findings, read, inside: whole, depth: this.depth + 1 });
  }

  /** Recognises this part and reads it as a file of its own; a fault that ends that becomes a finding. */
  async inspect(): Promise<void> {
    await this.attempt(() => this.#read(this));
  }

  /** The same file, with findings that nobody sees. */
  aside(): Inspection {
    const { source, path, allowed, inside, depth } = this;
    return new Inspection({ source, path, allowed, inside, depth, read: this.#read });
  }

  report(code: ModelFileCode, message: string, offset?: number): void {
    if (this.findings.length >= findingsKept) return;
    const { severity, wayOut } = modelFileCodes[code];
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
