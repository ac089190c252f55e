import type { z } from 'zod';
import type { RuntimeClaims } from './runtime-token.ts';

/** Twirp's error codes that are used here, with the HTTP status that its specification gives them. */
const statuses = {
  invalid_argument: 400,
  malformed: 400,
  unauthenticated: 401,
  permission_denied: 403,
  not_found: 404,
  bad_route: 404,
  already_exists: 409,
  internal: 500,
} as const;

/** A refusal of a call, answered as `{ "code": …, "msg": … }`. */
export class TwirpError extends Error {
  readonly code: keyof typeof statuses;

  constructor(code: keyof typeof statuses, message: string) {
    super(message);
    this.name = 'TwirpError';
    this.code = code;
  }

  get status(): number {
    return statuses[this.code];
  }
}

/** Methods of one service: JSON in the protobuf mapping with field names as in the proto file (snake_case). */
export type TwirpService = Readonly<
  Record<string, (body: unknown, claims: RuntimeClaims) => Promise<object>>
>;

/** Fits a request to its schema; a field that is not in it is an error, as is one of another type. */
export function parseRequest<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.join('.') || 'request'}: ${issue.message}`);
  throw new TwirpError('invalid_argument', faults.join('; '));
}
