import { DefaultArtifactClient } from '@actions/artifact';
import { getInput } from '@actions/core';
import path from 'node:path';

const [prefix, ...rest] = getInput('pattern').split('*');
if (rest.join('') !== '') throw new Error('only a pattern with its one * at the end is understood');
const client = new DefaultArtifactClient();
const { artifacts } = await client.listArtifacts();
const wanted = artifacts.filter(({ name }) => name.startsWith(prefix));
for (const { id, name } of wanted)
  await client.downloadArtifact(id, { path: path.resolve(getInput('path'), name) });
