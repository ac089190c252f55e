import { sha256Of, sortedByBytes } from '../canonical-json.ts';
import { parseDocument } from '../documents.ts';
import { throwFaults } from '../errors.ts';
import { pathFault, repositoryPath } from '../repository-path.ts';
import { contentId } from '../run/content-id.ts';
import { formatRunRecord, parseRunRecord } from '../run/record-text.ts';
import { Manifest, manifestAsset, type ManifestFile } from './manifest.ts';
import { formatTag } from './version.ts';

/** What is known when a manifest is written; the rest follows from it. */
export type ManifestFacts = Omit<Manifest, 'schema' | 'tag' | 'content-id'>;

/**
 * The manifest, whole, with its files in a fixed order. The same facts give the same bytes; what it makes, `parseManifest`
 * reads.
 * @throws ModelgateError DOCUMENT_INVALID for facts that no manifest may hold
 */
export function makeManifest(facts: ManifestFacts): Manifest {
  const files = sortedByBytes(facts.files, ({ path }) => path);
  return parseManifest(
    formatManifest({
      ...facts,
      schema: 'https://modelgate.dev/schemas/manifest/v1.json',
      tag: formatTag(facts),
      'content-id': contentId(files) ?? 'none',
      files,
    }),
    manifestAsset,
  );
}

/** The bytes of `manifest.json`. */
export function formatManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/**
 * Reads `manifest.json`. Besides the schema, what it says of itself must hold: tag and content id follow from the rest, run
 * and comparison are of this model, every file of the run is there with its bytes, and paths are safe to write to.
 * @throws ModelgateError DOCUMENT_INVALID with all faults
 */
export function parseManifest(text: string, path: string): Manifest {
  const manifest = parseDocument(Manifest, text, path);
  throwFaults(
    contradictions(manifest).map(({ field, message }) => ({
      code: 'DOCUMENT_INVALID',
      message,
      place: { path, field },
    })),
  );
  parseRunRecord(formatRunRecord(manifest.run), `run of ${path}`);
  return manifest;
}

interface Contradiction {
  readonly field: string;
  readonly message: string;
}

function contradictions(manifest: Manifest): Contradiction[] {
  const { model, version, tag, files, run, comparison, evidence } = manifest;
  const found: Contradiction[] = [];
  const expect = (field: string, is: unknown, expected: unknown): void => {
    if (is !== expected) found.push({ field, message: `found ${quote(is)}, expected ${quote(expected)}` });
  };
  expect('tag', tag, formatTag({ model, version }));
  expect('run.model', run.model, model);
  if (comparison) {
    expect('comparison.model', comparison.model, model);
    expect('comparison.inputs.candidate.run', comparison.inputs.candidate.run, run.id);
  }
  if (manifest.parent === version)
    found.push({ field: 'parent', message: 'a version is not its own parent' });
  expect('content-id', manifest['content-id'], contentId(files));
  found.push(...pathFaults(files), ...files.flatMap((file, index) => placeFaults(manifest, file, index)));
  found.push(...assetFaults(manifest), ...runFaults(manifest));
  if (evidence) {
    expect('evidence.columns', evidence.columns !== undefined, evidence.kind === 'rows');
    expect('evidence.id-hash', evidence['id-hash'] !== undefined, evidence.columns?.id !== undefined);
  }
  return found;
}

/** A path that left the folder, or two that are one, would write over something else. */
function pathFaults(files: readonly ManifestFile[]): Contradiction[] {
  const seen = new Set<string>();
  const folders = new Set(files.flatMap(({ path }) => foldersOf(path)));
  return files.flatMap(({ path }, index) => {
    const twice = seen.has(path);
    seen.add(path);
    const field = `files[${index}].path`;
    if (pathFault(path) !== undefined || repositoryPath('.', path) !== path)
      return [{ field, message: `found ${quote(path)}, expected a path inside the model’s folder` }];
    if (twice) return [{ field, message: `${quote(path)} is listed twice` }];
    return folders.has(path) ? [{ field, message: `${quote(path)} is both a file and a folder` }] : [];
  });
}

function foldersOf(path: string): string[] {
  const names = path.split('/');
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
}

const emptySha256 = sha256Of('');

/** Every file's bytes are in exactly one place. */
function placeFaults(manifest: Manifest, file: ManifestFile, index: number): Contradiction[] {
  const { asset, parts, uri, empty, size, sha256 } = file;
  const field = `files[${index}]`;
  if ([asset, parts, uri, empty].filter((place) => place !== undefined).length !== 1)
    return [{ field, message: 'expected exactly one of `asset`, `parts`, `uri` and `empty`' }];
  if ((empty === true) !== (size === 0))
    return [{ field, message: `found ${size} bytes${empty ? ' in an empty file' : ', expected \`empty\`'}` }];
  if (empty && sha256 !== emptySha256)
    return [{ field: `${field}.sha256`, message: `found ${sha256}, expected that of no bytes` }];
  const sum = parts?.reduce((total, part) => total + part.size, 0) ?? size;
  if (sum !== size) return [{ field, message: `its parts have ${sum} bytes, expected ${size}` }];
  const named = manifest['release-references'].some(
    (one) => one.uri === uri && one.sha256 === sha256 && one.size === size,
  );
  if (uri !== undefined && !named)
    return [{ field: `${field}.uri`, message: `${quote(uri)} is none of \`release-references\`` }];
  return [];
}

/** Two that name one asset must mean the same bytes. */
function assetFaults({ files, evidence }: Manifest): Contradiction[] {
  const named = [
    { field: manifestAsset, name: manifestAsset, bytes: 'the manifest' },
    ...(evidence ? [{ field: 'evidence', name: evidence.asset, bytes: evidence.sha256 }] : []),
    ...files.flatMap(({ asset, sha256, parts = [] }, index) => [
      ...(asset === undefined ? [] : [{ field: `files[${index}].asset`, name: asset, bytes: sha256 }]),
      ...parts.map((part) => ({ field: `files[${index}].parts`, name: part.asset, bytes: part.sha256 })),
    ]),
  ];
  const bytesOf = new Map<string, string>();
  return named.flatMap(({ field, name, bytes }) => {
    const before = bytesOf.get(name) ?? bytes;
    bytesOf.set(name, before);
    return before === bytes ? [] : [{ field, message: `the asset ${quote(name)} holds something else` }];
  });
}

/** What was judged is what is released; only references may come besides. */
function runFaults({ run, files }: Manifest): Contradiction[] {
  const judged = new Map(run.files.map((file) => [file.path.replace(/^files\//, ''), file]));
  const lost = [...judged].filter(
    ([path, { size, sha256 }]) =>
      !files.some((file) => file.path === path && file.size === size && file.sha256 === sha256),
  );
  const added = files.filter(({ path, uri }) => uri === undefined && !judged.has(path));
  return [
    ...lost.map(([path]) => ({ field: 'files', message: `the run’s file ${quote(path)} is missing` })),
    ...added.map(({ path }) => ({ field: 'files', message: `${quote(path)} is no file of the run` })),
  ];
}

function quote(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 120);
}
