export const id = 2338;
export const ids = [2338];
export const modules = {

95930:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CS: () => (prose),
  UU: () => (name),
  ZV: () => (own),
  cv: () => (say),
  ji: () => (spaced),
  oR: () => (joined),
  p: () => (data),
  sq: () => (emphasised)
});
function say(strings, ...values) {
    return strings.flatMap((text, i) => [...(text ? [own(text)] : []), ...sentenceOf(values[i])]);
}
function own(text) {
    return { kind: 'text', text };
}
function data(text) {
    return { kind: 'data', text };
}
function name(text) {
    return { kind: 'name', text };
}
function prose(text) {
    return { kind: 'prose', text };
}
function emphasised(text) {
    return { kind: 'emphasis', text };
}
function joined(parts) {
    return parts.flatMap((part, i) => {
        if (i === 0)
            return part;
        return [own(i === parts.length - 1 ? ' and ' : ', '), ...part];
    });
}
function spaced(sentences) {
    return sentences
        .filter((sentence) => sentence.length > 0)
        .flatMap((sentence, i) => (i === 0 ? sentence : [own(' '), ...sentence]));
}
function sentenceOf(value) {
    if (value === undefined || value === '')
        return [];
    if (typeof value === 'string')
        return [prose(value)];
    return Array.isArray(value) ? value : [value];
}


}),

42338:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j9: () => (commentLimit),
  Rz: () => (renderBlocks),
  Gc: () => (renderMarkdown),
  mf: () => (summaryLimit)
});

// UNUSED EXPORTS: renderSentence

;// CONCATENATED MODULE: ./node_modules/markdown-table/index.js
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}

// EXTERNAL MODULE: ./src/domain/report/inert.ts
var inert = __webpack_require__(34099);
// EXTERNAL MODULE: ./src/domain/report/document.ts
var report_document = __webpack_require__(95930);
// EXTERNAL MODULE: ./src/domain/report/quantity.ts + 1 modules
var quantity = __webpack_require__(45532);
;// CONCATENATED MODULE: ./src/domain/report/overflow.ts


const lastOrder = 6;
function fitted(document, { limit, render, where }) {
    const whole = render(document);
    if (limit.size(whole) <= limit.max)
        return whole;
    for (let level = 1; level <= lastOrder + 2; level += 1) {
        const text = render(shortened(document, level, where));
        if (limit.size(text) <= limit.max)
            return text;
    }
    for (let models = document.sections.length;; models = Math.floor(models / 2)) {
        const text = render(listed(document, models, where));
        if (limit.size(text) <= limit.max || models === 0)
            return text;
    }
}
function shortened(document, level, where) {
    const omitted = new Map();
    const sections = document.sections.map((section) => {
        if (level <= lastOrder + 1)
            return { ...section, blocks: section.blocks.flatMap((block) => kept(block, level, omitted)) };
        omitted.set('all but the first line of each model', null);
        return { ...section, blocks: [] };
    });
    return withNote({ ...document, sections }, leftOut(omitted, where));
}
function kept(block, level, omitted) {
    const { yields } = block;
    if (yields && yields.order <= level) {
        const keep = block.kind === 'table' && level <= lastOrder ? (yields.keep ?? 0) : 0;
        const rows = rowsOf(block);
        if (block.kind !== 'table' || keep === 0) {
            note(omitted, yields.what, rows);
            return [];
        }
        if (rows <= keep)
            return [block];
        note(omitted, yields.what, rows - keep);
        return [{ ...block, rows: block.rows.slice(0, keep) }];
    }
    if (block.kind !== 'details')
        return [block];
    const blocks = block.blocks.flatMap((inner) => kept(inner, level, omitted));
    return blocks.length === 0 ? [] : [{ ...block, blocks }];
}
function rowsOf(block) {
    if (block.kind === 'table')
        return block.rows.length;
    return block.kind === 'details' ? block.blocks.reduce((sum, inner) => sum + rowsOf(inner), 0) : 0;
}
function note(omitted, what, rows) {
    const before = omitted.get(what);
    if (before === null)
        return;
    omitted.set(what, rows === 0 ? null : (before ?? 0) + rows);
}
function listed(document, models, where) {
    const items = document.sections
        .slice(0, models)
        .map(({ model, headline }) => [
        { kind: 'status', status: headline.status },
        (0,report_document/* own */.ZV)(' '),
        { kind: 'name', text: model },
    ]);
    const missing = document.sections.length - items.length;
    const more = missing > 0 ? (0,report_document/* say */.cv) `, and ${(0,quantity/* count */.U9)(missing)} models, none worse than those listed` : [];
    const [first] = document.sections;
    const headline = document.overview ?? first?.headline;
    if (first === undefined || headline === undefined)
        return document;
    const blocks = [
        { kind: 'list', items },
        {
            kind: 'paragraph',
            content: (0,report_document/* say */.cv) `Left out to fit: the numbers of each model${more}. All of it: ${where}.`,
        },
    ];
    return { ...document, overview: null, sections: [{ ...first, headline, blocks }] };
}
function leftOut(omitted, where) {
    const parts = [...omitted].map(([what, rows]) => {
        return rows === null ? [(0,report_document/* own */.ZV)(what)] : (0,report_document/* say */.cv) `${(0,quantity/* count */.U9)(rows)} rows of ${(0,report_document/* own */.ZV)(what)}`;
    });
    return (0,report_document/* say */.cv) `Left out to fit: ${(0,report_document/* joined */.oR)(parts)}. All of it: ${where}.`;
}
function withNote(document, content) {
    const last = document.sections.at(-1);
    if (!last)
        return document;
    const blocks = [...last.blocks, { kind: 'paragraph', content }];
    return { ...document, sections: [...document.sections.slice(0, -1), { ...last, blocks }] };
}

// EXTERNAL MODULE: ./src/domain/report/sparkline.ts
var sparkline = __webpack_require__(49936);
;// CONCATENATED MODULE: ./src/domain/report/markdown.ts




const commentLimit = { max: 65_536 - 2_048, size: (text) => text.length };
const summaryLimit = {
    max: 1_048_576 - 16_384,
    size: (text) => new TextEncoder().encode(text).length,
};
function renderMarkdown(document, { limit, elsewhere }) {
    const where = elsewhere?.url
        ? { kind: 'link', text: elsewhere.text, url: elsewhere.url }
        : { kind: 'text', text: elsewhere?.text ?? 'comparison.json' };
    return fitted(document, { limit, where, render: renderDocument });
}
function renderBlocks(blocks) {
    return blocks.map(renderBlock).join('\n\n');
}
function renderDocument({ overview, sections, remark }) {
    const remarks = remark ? [{ kind: 'paragraph', content: remark }] : [];
    const parts = overview
        ? [renderHeadline(overview), ...remarks.map(renderBlock), ...sections.map(renderSection)]
        : sections.map(({ headline, blocks }) => renderUnder(headline, [...remarks, ...blocks]));
    const text = parts.filter((part) => part !== '').join('\n\n');
    return `${text}\n`;
}
function renderSection({ model, headline, blocks }) {
    return `### ${inline({ kind: 'name', text: model })}\n\n${renderUnder(headline, blocks)}`;
}
function renderUnder(headline, blocks) {
    return [renderHeadline(headline), ...blocks.map(renderBlock)].join('\n\n');
}
function renderHeadline({ status, sentence }) {
    return `**${icons[status]} ${renderSentence(sentence)}**`;
}
function renderBlock(block) {
    switch (block.kind) {
        case 'paragraph':
            return startSafe(renderSentence(block.content));
        case 'small':
            return `<sub>${renderSentence(block.content)}</sub>`;
        case 'list':
            return block.items.map((item) => `- ${startSafe(renderSentence(item))}`).join('\n');
        case 'heading':
            return `### ${escaped(block.text)}`;
        case 'code':
            return (0,inert/* codeBlock */.DV)(block.lines, block.language);
        case 'note':
            return quoted(`[!${block.tone.toUpperCase()}]\n${block.blocks.map(renderBlock).join('\n\n')}`);
        case 'details': {
            const summary = block.summary.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
            const inside = block.blocks.map(renderBlock).join('\n\n');
            return `<details><summary>${summary}</summary>\n\n${inside}\n\n</details>`;
        }
        case 'table':
            return renderTable(block);
    }
}
function renderTable({ columns, rows }) {
    const cells = [columns.map(({ title }) => escaped(title)), ...rows.map((row) => row.map(renderSentence))];
    return markdownTable(cells, {
        align: columns.map(({ align }) => (align === 'right' ? 'r' : 'l')),
        alignDelimiters: rows.length <= 50,
    });
}
function renderSentence(sentence) {
    return sentence.map(inline).join('');
}
function inline(part) {
    switch (part.kind) {
        case 'text':
            return escaped(part.text);
        case 'data':
            return (0,inert/* codeSpan */.SS)(part.text);
        case 'name':
            return (0,inert/* isPlainName */.sh)(part.text) ? part.text : (0,inert/* codeSpan */.SS)(part.text);
        case 'prose':
            return (0,inert/* inertProse */.CH)(part.text);
        case 'emphasis':
            return `*${escaped(part.text)}*`;
        case 'status':
            return icons[part.status];
        case 'spark':
            return (0,sparkline/* sparkline */.K)(part.heights);
        case 'link':
            return isOurLink(part.url) ? `[${escaped(part.text)}](${part.url})` : escaped(part.text);
    }
}
function escaped(text) {
    return text.replace(/[\\`*_[\]<>&|~$#]/g, '\\$&');
}
function startSafe(text) {
    return text.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
function quoted(text) {
    return text
        .split('\n')
        .map((line) => (line === '' ? '>' : `> ${line}`))
        .join('\n');
}
function isOurLink(url) {
    return /^https?:\/\/[A-Za-z0-9.-]+(?::\d+)?\/[A-Za-z0-9._/-]+(?:#[A-Za-z0-9_-]+)?$/.test(url);
}
const icons = {
    pass: '✅',
    fail: '❌',
    inconclusive: '❓',
    incomparable: '⛔',
    unchanged: '➖',
    first: '🆕',
    warning: '⚠️',
    error: '⛔',
    none: '▫️',
};


}),

45532:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zg: () => (change),
  Rm: () => (confidence),
  U9: () => (count),
  hS: () => (counted),
  NK: () => (derivedLimit),
  vP: () => (figure),
  YP: () => (interval),
  AB: () => (limit),
  c_: () => (measureOf),
  pR: () => (percentOf),
  E5: () => (probability),
  au: () => (quantity),
  $R: () => (roughCount),
  QU: () => (roundedBound),
  uM: () => (share),
  EN: () => (threshold),
  Uq: () => (value)
});

;// CONCATENATED MODULE: ./src/domain/report/digits.ts
const mostAdded = 2;
function decimalsOf(metric) {
    const { baseline, candidate, change, unit } = metric;
    const width = halfWidth(metric);
    if (width > 0) {
        const supported = clamp((firstDigit(width) < 3 ? 1 : 0) - floorLog(width), unit ? 2 : 0, 8);
        let decimals = supported;
        const most = Math.min(8, supported + mostAdded);
        while (decimals < most && !agree(metric, decimals))
            decimals += 1;
        while (decimals < 8 && isFalseZero(metric, decimals))
            decimals += 1;
        return decimals;
    }
    const values = [baseline, candidate].filter((x) => x !== null);
    const size = Math.max(...values.map(Math.abs), 0);
    const needed = Math.max(2 - floorLog(size || 1), change ? 1 - floorLog(Math.abs(change)) : 0);
    const enough = clamp(needed, unit ? 3 : 0, unit ? 5 : 8);
    const written = Math.max(...values.map(decimalsWritten), unit ? 2 : 0);
    return Math.min(enough, written);
}
function agree({ baseline, candidate, change, unit }, decimals) {
    if (baseline === null || candidate === null || !change)
        return true;
    const shown = units(change, decimals);
    if (shown === 0 && !unit)
        return false;
    return Math.abs(shown) >= 10 || units(candidate, decimals) - units(baseline, decimals) === shown;
}
function isFalseZero({ baseline, candidate, change }, decimals) {
    if (baseline === null || candidate === null || change === null)
        return false;
    return units(change, decimals) === 0 && units(candidate, decimals) !== units(baseline, decimals);
}
function units(x, decimals) {
    return Math.round(Number(x.toFixed(decimals)) * 10 ** decimals);
}
function decimalsWritten(x) {
    return /^-?\d+(?:\.(\d+))?$/.exec(String(x))?.[1]?.length ?? (Number.isInteger(x) ? 0 : 8);
}
function halfWidth({ interval: range, gain, 'pass-bound': bound }) {
    const ofInterval = range ? (range[1] - range[0]) / 2 : 0;
    const ofBound = gain !== null && bound !== null ? Math.abs(gain - bound) : 0;
    return Math.max(ofInterval, ofBound);
}
function firstDigit(x) {
    return x / 10 ** floorLog(x);
}
function floorLog(x) {
    return Math.floor(Math.log10(x) + 1e-12);
}
function clamp(x, low, high) {
    return Math.min(high, Math.max(low, x));
}

;// CONCATENATED MODULE: ./src/domain/report/quantity.ts

function measureOf(metric) {
    return {
        points: metric.unit,
        suffix: suffixOf(metric),
        decimals: decimalsOf(metric),
        baseline: metric.baseline,
    };
}
function value(measure, x, apartFrom = null) {
    const decimals = decimalsApart(x, measure.decimals, { to: 'nearest', apartFrom });
    return `${signed(x, fixed(Math.abs(x), decimals), '')}${measure.suffix}`;
}
function roundedBound({ decimals, suffix }, x, to) {
    const outwards = rounded(x, decimals, to);
    return `${signed(outwards, fixed(Math.abs(outwards), decimals), '')}${suffix}`;
}
function figure(measure, magnitude, rounding = {}) {
    const scale = measure.points ? 100 : 1;
    const apartFrom = rounding.apartFrom === null || rounding.apartFrom === undefined ? null : rounding.apartFrom * scale;
    const to = rounding.to ?? 'nearest';
    const x = magnitude * scale;
    const decimals = decimalsApart(x, Math.max(0, measure.decimals - (measure.points ? 2 : 0)), {
        to,
        apartFrom,
    });
    return fixed(rounded(x, decimals, to), decimals);
}
function quantity(measure, magnitude, rounding = {}) {
    return withUnit(measure, figure(measure, magnitude, rounding));
}
function limit(measure, magnitude) {
    return withUnit(measure, plain(measure.points ? magnitude * 100 : magnitude));
}
function derivedLimit(measure, magnitude) {
    return withUnit(measure, plain(Number((measure.points ? magnitude * 100 : magnitude).toPrecision(2))));
}
function percentOf({ baseline }, magnitude) {
    return `${Number(((100 * magnitude) / Math.abs(baseline ?? NaN)).toPrecision(4))} %`;
}
function roughCount(n) {
    return fixed(Number(n.toPrecision(3)), 0);
}
function threshold(measure, x) {
    const text = plain(Math.abs(x));
    const padded = measure.points && /^0\.\d$/.test(text) ? `${text}0` : text;
    return `${signed(x, padded, '')}${measure.suffix}`;
}
function change(measure, x) {
    return signed(x, quantity(measure, Math.abs(x)), '+');
}
function interval(measure, [low, high]) {
    const end = (x, outwards) => signed(x, figure(measure, Math.abs(x), { to: outwards }), '+');
    return `${end(low, low < 0 ? 'up' : 'down')} to ${end(high, high < 0 ? 'down' : 'up')}`;
}
function share(measure, magnitude) {
    if (measure.points || !measure.baseline)
        return null;
    const percent = (100 * magnitude) / Math.abs(measure.baseline);
    if (!Number.isFinite(percent))
        return null;
    return `${fixed(percent, percent >= 10 || percent === 0 ? 0 : percent >= 0.095 ? 1 : 2)} %`;
}
function count(n) {
    return fixed(n, 0);
}
function counted(n, plural) {
    return `${count(n)} ${n === 1 ? singular(plural) : plural}`;
}
function singular(plural) {
    return plural
        .replace(/sses$/, 'ss')
        .replace(/ies$/, 'y')
        .replace(/([^s])s$/, '$1');
}
function probability(p) {
    return p < 1e-4 ? '< 0.0001' : String(Number(p.toPrecision(2)));
}
function confidence(alpha) {
    return `${plain(100 * (1 - alpha))} %`;
}
function withUnit({ points, suffix }, text) {
    if (!points)
        return `${text}${suffix}`;
    return `${text} ${Number(text.replaceAll(',', '')) > 1 ? 'points' : 'point'}`;
}
function decimalsApart(x, decimals, { to, apartFrom }) {
    if (apartFrom === null || x === apartFrom)
        return decimals;
    let enough = decimals;
    while (enough < 8 && Math.sign(rounded(x, enough, to) - apartFrom) !== Math.sign(x - apartFrom))
        enough += 1;
    return enough;
}
function rounded(x, decimals, to) {
    if (to === 'nearest' || Math.abs(x) >= 1e12)
        return Number(x.toFixed(decimals));
    const scaled = x * 10 ** decimals;
    const near = Math.round(scaled);
    if (Math.abs(scaled - near) < 1e-9 * Math.max(1, Math.abs(scaled)))
        return near / 10 ** decimals;
    return (to === 'up' ? Math.ceil(scaled) : Math.floor(scaled)) / 10 ** decimals;
}
function fixed(x, decimals) {
    if (x >= 1e15 || (x > 0 && x < 1e-7))
        return x.toExponential(2);
    const [whole = '0', fraction] = x.toFixed(decimals).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
function plain(x) {
    const text = String(Number(x.toPrecision(6)));
    return text.includes('e') ? text : text.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
}
function signed(x, text, plus) {
    if (/^[0,.]+(?: |$)/.test(text))
        return text;
    return `${x < 0 ? '−' : plus}${text}`;
}
function suffixOf({ metric, unit }) {
    const suffix = /_(ms|us|ns|sec|seconds|mb|gb|kb|bytes)$/i.exec(metric)?.[1]?.toLowerCase();
    if (unit || suffix === undefined)
        return '';
    return ` ${quantity_units[suffix]}`;
}
const quantity_units = {
    ms: 'ms',
    us: 'µs',
    ns: 'ns',
    sec: 's',
    seconds: 's',
    kb: 'kB',
    mb: 'MB',
    gb: 'GB',
    bytes: 'bytes',
};


}),

49936:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (histogram),
  K: () => (sparkline)
});
const bars = '▁▂▃▄▅▆▇█';
function sparkline(heights) {
    return heights
        .map((height) => bars.charAt(Math.round(Math.min(1, Math.max(0, height || 0)) * (bars.length - 1))))
        .join('');
}
function histogram(values, bins = 10) {
    const low = values.reduce((a, b) => Math.min(a, b), Infinity);
    const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
    const counts = new Array(bins).fill(0);
    for (const value of values) {
        const bin = high === low ? 0 : Math.min(bins - 1, Math.floor(((value - low) / (high - low)) * bins));
        counts[bin] = (counts[bin] ?? 0) + 1;
    }
    const fullest = Math.max(...counts, 1);
    return counts.map((n) => n / fullest);
}


})

};
