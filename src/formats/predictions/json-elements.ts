/** Where an element starts and ends, as parts of JSON lines or of one JSON array do. */
export interface JsonElements {
  /** Hands over all whole elements and returns the bytes that they take. `last`: no more bytes follow. */
  scan(bytes: Buffer, last: boolean): number;
}

export interface ElementSink {
  onElement(text: string, line: number): void;
  fail(syntax: { readonly line: number; readonly message: string }): never;
}

const lineFeed = 10;

/** Lines that are not empty. */
export function createJsonLines({ onElement }: ElementSink): JsonElements {
  let line = 1;
  return {
    scan(bytes, last) {
      let at = 0;
      while (at < bytes.length) {
        let end = bytes.indexOf(lineFeed, at);
        if (end < 0 && !last) return at;
        if (end < 0) end = bytes.length;
        const text = bytes.toString('utf8', at, end).trim();
        if (text !== '') onElement(text, line);
        at = Math.min(end + 1, bytes.length);
        line++;
      }
      return at;
    },
  };
}

/** Elements of one array, `[{…}, {…}]`, which must be objects. */
export function createJsonArray({ onElement, fail }: ElementSink): JsonElements {
  let line = 1;
  let state: 'start' | 'first' | 'element' | 'comma' | 'end' = 'start';

  /** Index behind the object that starts at `from`; -1 if it is not whole. */
  function endOfObject(bytes: Buffer, from: number): number {
    let depth = 0;
    let inText = false;
    for (let at = from; at < bytes.length; at++) {
      const byte = bytes[at];
      if (inText) {
        if (byte === 92) at++;
        else if (byte === 34) inText = false;
      } else if (byte === 34) inText = true;
      else if (byte === 123 || byte === 91) depth++;
      else if ((byte === 125 || byte === 93) && --depth === 0) return at + 1;
    }
    return -1;
  }

  return {
    scan(bytes, last) {
      let at = 0;
      while (at < bytes.length) {
        const byte = bytes[at] as number;
        if (byte === lineFeed) line++;
        if (byte === 32 || byte === 13 || byte === 9 || byte === lineFeed) at++;
        else if (state === 'start' && byte === 91) {
          state = 'first';
          at++;
        } else if ((state === 'first' || state === 'comma') && byte === 93) {
          state = 'end';
          at++;
        } else if (state === 'comma' && byte === 44) {
          state = 'element';
          at++;
        } else if ((state === 'first' || state === 'element') && byte === 123) {
          const end = endOfObject(bytes, at);
          if (end < 0 && !last) return at;
          if (end < 0) fail({ line, message: 'an object is not closed; the file may be cut off' });
          onElement(bytes.toString('utf8', at, end), line);
          for (let next = at; next < end; next++) if (bytes[next] === lineFeed) line++;
          state = 'comma';
          at = end;
        } else {
          fail({
            line,
            message: `expected ${expected[state]} and found ${JSON.stringify(String.fromCharCode(byte))}`,
          });
        }
      }
      if (last && state !== 'end')
        fail({ line, message: 'the array is not closed; the file may be cut off' });
      return at;
    },
  };
}

const expected = {
  start: '"["',
  first: 'an object',
  element: 'an object',
  comma: '"," or "]"',
  end: 'the end',
} as const;
