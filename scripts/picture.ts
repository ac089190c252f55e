import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import MarkdownIt from 'markdown-it';

/**
 * Makes `docs/images/comment.png`, the picture of the README, from a comment that the demo wrote:
 * `node scripts/picture.ts <file of the comment>`. Needs `chromium` on the PATH.
 */

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('name the file of a comment, as the demo lists it');

const style = `
  body { margin: 0; padding: 20px 24px; width: 960px; font: 14px/1.5 -apple-system, "Segoe UI", "DejaVu Sans", sans-serif; color: #1f2328; background: #fff }
  .comment { border: 1px solid #d1d9e0; border-radius: 6px } .head { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 16px; color: #59636e; border-radius: 6px 6px 0 0 }
  .head b { color: #1f2328 } .body { padding: 8px 16px 4px }
  table { border-collapse: collapse; margin: 8px 0 12px; font-size: 13px } th, td { border: 1px solid #d1d9e0; padding: 4px 10px } tr:nth-child(even) td { background: #f6f8fa }
  code { background: #818b981f; padding: 2px 5px; border-radius: 6px; font: 85% "DejaVu Sans Mono", monospace } summary { margin: 6px 0 }`;

const html = new MarkdownIt({ html: true }).render(readFileSync(file, 'utf8'));
const page = `<!doctype html><meta charset="utf-8"><style>${style}</style>
<div class="comment"><div class="head"><b>github-actions</b> bot commented</div><div class="body">${html}</div></div>`;
const folder = mkdtempSync(path.join(tmpdir(), 'modelgate-picture-'));
writeFileSync(path.join(folder, 'comment.html'), page);
const target = path.resolve(import.meta.dirname, '../docs/images/comment.png');
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--hide-scrollbars',
  '--force-device-scale-factor=1.5',
];
execFileSync('chromium', [
  ...flags,
  '--window-size=1010,760',
  `--screenshot=${target}`,
  `file://${folder}/comment.html`,
]);
