/**
 * A file to a release and back, by the adapter that jobs use: draft, upload, publish, download, in as many parts as it takes.
 *
 *     transfer-run.ts <api> <token> <repository> <commit> <file> <sha256> <target> <tag>
 */
import { planAssets } from '../src/domain/registry/asset-plan.ts';
import { client } from '../src/github/client.ts';
import { githubStore } from '../src/github/store.ts';
import { localFiles } from '../src/local/files.ts';
import { type Asset, largestAsset } from '../src/ports/store.ts';

const [apiUrl = '', token = '', repository = '', commit = '', file = '', sha256 = '', target = '', tag = ''] =
  process.argv.slice(2);
const [owner = '', name = ''] = repository.split('/');
const warn = (said: string) => {
  throw new Error(said);
};
const files = localFiles('/');
const octokit = client({ token, apiUrl, timeout: 60_000, warn });
const store = githubStore(octokit, { repository: { owner, name, id: 0 }, files, warn });

const size = (await files.size(file)) ?? 0;
const [plan] = planAssets([{ path: 'model.bin', size, sha256 }], { largest: largestAsset });
const release = await store.draft({ tag, commit, title: tag, notes: '' }, { known: [] });
const kept: { readonly asset: Asset; readonly offset: number; readonly sha256: string }[] = [];
for (const part of plan?.assets ?? []) {
  const digest = part.sha256 ?? (await files.digest(file, part)).sha256;
  const asset = await store.upload(release, { ...part, path: file, sha256: digest });
  kept.push({ asset, offset: part.offset, sha256: digest });
}
await store.publish(
  release,
  kept.map(({ asset }) => asset),
  { latest: false },
);
for (const { asset, ...part } of kept)
  await store.download(asset, { path: target, size: asset.size, ...part });
