/** How a CSV file separates its fields, and what its first line names. */
export interface CsvDialect {
  readonly delimiter: string;
  readonly names: readonly string[];
}

const delimiters = [',', ';', '\t', '|'];

/**
 * The dialect of a file with a header, from its first lines: the delimiter that gives most lines as many fields as the header has, and of
 * those that do equally well the one with the most fields. A column without a name is called by its position, `column3`.
 */
export function csvDialect(lines: readonly string[]): CsvDialect {
  const [first = '', ...rest] = lines;
  const header = first.replace(/^\uFEFF/, '');
  const readings = delimiters.map((delimiter) => {
    const names = fieldsOf(header, delimiter);
    const fitting = rest.filter((line) => fieldsOf(line, delimiter).length === names.length).length;
    return { delimiter, names, score: names.length > 1 ? fitting + 1 : 0 };
  });
  const best = readings.toSorted((a, b) => b.score - a.score || b.names.length - a.names.length)[0];
  const { delimiter, names } = best ?? { delimiter: ',', names: [header] };
  return {
    delimiter,
    names: names.map((name, i) => name.replace(/^[ \t\r]+|[ \t\r]+$/g, '') || `column${i + 1}`),
  };
}

/** Fields of one line; quotes are doubled inside of quotes (RFC 4180). */
function fieldsOf(line: string, delimiter: string): string[] {
  const fields: string[] = [];
  let field = '';
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    const sign = line[i] as string;
    if (quoted) {
      if (sign !== '"') field += sign;
      else if (line[i + 1] === '"') field += line[i++];
      else quoted = false;
    } else if (sign === '"' && field === '') quoted = true;
    else if (sign === delimiter) {
      fields.push(field);
      field = '';
    } else field += sign;
  }
  return [...fields, field];
}
