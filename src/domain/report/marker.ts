/**
 * What makes a comment ours to update: an HTML comment that nobody sees, on a line of its own. The author is checked besides
 * (`comment.ts`), since anybody can type a marker.
 */
export interface Marker {
  /** Path of the workflow file, so that two workflows have a comment each. */
  readonly key: string;
  /** Head commit of the pull request that the comment speaks of: 40 or 64 hex digits. */
  readonly head: string;
  /** GitHub's run number and attempt of the workflow: a later run has a higher one. */
  readonly run: number;
  readonly attempt: number;
}

const pattern =
  /^<!-- modelgate:report v1 key=(\S+) head=([0-9a-f]{40}|[0-9a-f]{64}) run=(\d{1,15}) attempt=(\d{1,15}) -->$/;

/** One line. The key is percent-encoded, so that no path can end the HTML comment. */
export function formatMarker({ key, head, run, attempt }: Marker): string {
  // Percent-encoding refuses half of a surrogate pair.
  const encoded = encodeURIComponent(key.replace(/\p{Cs}/gu, '\uFFFD'));
  return `<!-- modelgate:report v1 key=${encoded} head=${head} run=${run} attempt=${attempt} -->`;
}

/** The marker of a comment's body: its last line that is one, and nothing but one. */
export function parseMarker(body: string): Marker | null {
  for (const line of body.split(/\r\n|\r|\n/).toReversed()) {
    const marker = parseLine(line.trim());
    if (marker) return marker;
  }
  return null;
}

/** Positive: `a` was made by a later run than `b`. */
export function compareRuns(a: Marker, b: Marker): number {
  return a.run - b.run || a.attempt - b.attempt;
}

function parseLine(line: string): Marker | null {
  const [, encoded, head, run, attempt] = pattern.exec(line) ?? [];
  if (encoded === undefined || head === undefined) return null;
  const key = decoded(encoded);
  if (key === null) return null;
  const marker = { key, head, run: Number(run), attempt: Number(attempt) };
  return formatMarker(marker) === line ? marker : null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
