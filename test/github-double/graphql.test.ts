import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openRegistry, type RegistryScene } from './registry-scene.ts';

jest.setTimeout(60_000);

const repository = 'acme/models';
let scene: RegistryScene;
let head: string;

beforeAll(async () => {
  scene = await openRegistry();
  await scene.clone.commit({
    'models/fraud/state.json': '{"seq":1}',
    'models/fraud/events/000001.json': '{"seq":1}',
    'models/churn/state.json': '{"seq":9}',
    'long.txt': 'x'.repeat(512_001),
    'bytes.bin': Buffer.from([0, 1, 2]),
  });
  await scene.clone.push();
  head = await scene.clone.git('rev-parse', 'HEAD');
  await scene.clone.git('push', '-q', scene.path, 'HEAD:refs/heads/modelgate-ledger');
});

afterEach(async () => {
  expect(await scene.github.violations()).toEqual([]);
});

afterAll(async () => {
  await scene.close();
});

const repositoryOf = (inner: string) =>
  `query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${inner} } }`;
const variables = { owner: 'acme', name: 'models' };
const read = async (inner: string, token?: string) =>
  (await scene.graphql(repositoryOf(inner), variables, token)).json;

const mutation = `mutation Append($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid parents(first: 1) { nodes { oid } } } ref { name target { oid } } }
}`;

function commit(expectedHeadOid: string, more: object = {}, token?: string) {
  const input = {
    branch: { repositoryNameWithOwner: repository, branchName: 'modelgate-ledger' },
    expectedHeadOid,
    message: { headline: 'fraud 2: promoted', body: 'v1.0.0' },
    fileChanges: {
      additions: [
        { path: 'models/fraud/events/000002.json', contents: Buffer.from('{"seq":2}').toString('base64') },
      ],
    },
    ...more,
  };
  return scene.graphql(mutation, { input }, token);
}

describe('a query', () => {
  it('answers refs, blobs, trees and what is not there, under aliases, at once', async () => {
    const { data, errors } = await read(`
      id nameWithOwner isPrivate
      ledger: ref(qualifiedName: "refs/heads/modelgate-ledger") { name prefix target { __typename oid } }
      none: ref(qualifiedName: "refs/heads/none") { target { oid } }
      state: object(expression: "modelgate-ledger:models/fraud/state.json") { ... on Blob { oid byteSize isBinary isTruncated text } ... on Tree { entries { name } } }
      absent: object(expression: "modelgate-ledger:models/none/state.json") { ... on Blob { text } }
      branchless: object(expression: "none:models") { oid }
      long: object(expression: "main:long.txt") { ... on Blob { isTruncated byteSize text } }
      bytes: object(expression: "main:bytes.bin") { ... on Blob { isBinary text } }
      models: object(expression: "modelgate-ledger:models") { ... on Tree { entries { name type mode object { ... on Tree { entries { name path type oid object { ... on Blob { text } } } } } } } }
    `);

    expect(errors).toBeUndefined();
    expect(data.repository).toMatchObject({
      nameWithOwner: repository,
      ledger: {
        name: 'modelgate-ledger',
        prefix: 'refs/heads/',
        target: { __typename: 'Commit', oid: head },
      },
      none: null,
      state: { byteSize: 9, isBinary: false, isTruncated: false, text: '{"seq":1}' },
      absent: null,
      branchless: null,
      long: { isTruncated: true, byteSize: 512_001 },
      bytes: { isBinary: true, text: null },
    });
    expect(data.repository.state).not.toHaveProperty('entries');
    expect(data.repository.long.text).toHaveLength(512_000);
    expect(data.repository.models.entries).toMatchObject([
      {
        name: 'churn',
        type: 'tree',
        mode: 0o40000,
        object: { entries: [{ object: { text: '{"seq":9}' } }] },
      },
      { name: 'fraud', object: { entries: [{ name: 'events', object: {} }, { path: 'fraud/state.json' }] } },
    ]);
  });

  it('finds a draft by its tag for those who may write, and lists releases page by page', async () => {
    const { release, upload, token } = scene;
    const draft = (await release({ tag_name: 'fraud@v2.0.0', draft: true })).json;
    await upload(draft, 'model.onnx', Buffer.from('bytes'));
    await release({ tag_name: 'fraud@v1.0.0', name: 'fraud v1.0.0' });
    const one =
      'release(tagName: "fraud@v2.0.0") { databaseId isDraft tag { name } releaseAssets(first: 10) { nodes { name size digest } } }';

    expect((await read(one)).data.repository.release).toMatchObject({
      databaseId: draft.id,
      isDraft: true,
      tag: null,
      releaseAssets: { nodes: [{ name: 'model.onnx', size: 5 }] },
    });
    expect((await read(one, token)).data.repository.release).toBeNull();
    const order = 'orderBy: { field: CREATED_AT, direction: DESC }';
    const list = (more: string) =>
      `releases(first: 1, ${order} ${more}) { totalCount nodes { tagName isPrerelease immutable } pageInfo { hasNextPage endCursor } }`;
    const first = (await read(list(''))).data.repository.releases;
    const second = (await read(list(`, after: "${first.pageInfo.endCursor}"`))).data.repository.releases;
    expect(
      [first, second].flatMap(({ nodes }) => nodes.map(({ tagName }: { tagName: string }) => tagName)).sort(),
    ).toEqual(['fraud@v1.0.0', 'fraud@v2.0.0']);
    expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([
      2,
      true,
      false,
    ]);
    expect((await read(list(''), token)).data.repository.releases.totalCount).toBe(1);
    expect((await read('releases { totalCount }')).errors).toMatchObject([
      { type: 'MISSING_PAGINATION_BOUNDARIES' },
    ]);
  });

  it('says what is wrong with it, and what the token may not see', async () => {
    const { github, graphql } = scene;
    const { token } = await github.createToken({
      repository,
      kind: 'actions',
      permissions: { issues: 'read' },
    });

    expect((await read('nope')).errors).toMatchObject([
      { message: "Field 'nope' doesn't exist on type 'Repository'" },
    ]);
    expect((await read('ref { name }')).errors[0].message).toMatch(
      /missing required arguments: qualifiedName/,
    );
    expect((await read('name(x: 1)')).errors[0].message).toMatch(/doesn't accept argument 'x'/);
    expect((await read('ref(qualifiedName: "main") { name }', token)).errors).toMatchObject([
      { type: 'FORBIDDEN', path: ['repository', 'ref'], message: 'Resource not accessible by integration' },
    ]);
    const other = await graphql('{ viewer { login } repository(owner: "acme", name: "none") { id } }');
    expect(other.json).toMatchObject({
      data: { viewer: { login: 'github-actions[bot]' }, repository: null },
      errors: [
        { type: 'NOT_FOUND', message: "Could not resolve to a Repository with the name 'acme/none'." },
      ],
    });
  });
});

describe('createCommitOnBranch', () => {
  it('commits where the branch is as expected, signed, and else says that it was not', async () => {
    const { data } = (await commit(head)).json;
    const { oid } = data.createCommitOnBranch.commit;

    expect(data.createCommitOnBranch.ref).toEqual({ name: 'modelgate-ledger', target: { oid } });
    expect(data.createCommitOnBranch.commit.parents.nodes).toEqual([{ oid: head }]);
    expect((await scene.write(`/git/commits/${oid}`)).json).toMatchObject({
      message: 'fraud 2: promoted\n\nv1.0.0',
      committer: { name: 'GitHub' },
      verification: { verified: true },
    });
    expect((await scene.write('/contents/models/fraud/state.json?ref=modelgate-ledger')).status).toBe(200);
    const stale = await commit(head);
    expect(stale).toMatchObject({
      status: 200,
      json: {
        data: { createCommitOnBranch: null },
        errors: [
          {
            type: 'STALE_DATA',
            path: ['createCommitOnBranch'],
            message: `Expected branch to point to "${head}" but it did not.  Pull and try again.`,
          },
        ],
      },
    });
    head = oid;
  });

  it('is won by one of many, and the others lose nothing', async () => {
    const all = await Promise.all(Array.from({ length: 6 }, () => commit(head)));
    const won = all.filter(({ json }) => json.errors === undefined);

    expect(won).toHaveLength(1);
    expect(all.flatMap(({ json }) => json.errors ?? []).map(({ type }) => type)).toEqual(
      Array(5).fill('STALE_DATA'),
    );
    head = won[0]?.json.data.createCommitOnBranch.commit.oid;
  });

  it('refuses what is not there, what may not be, and whoever may not', async () => {
    const { github, token } = scene;
    const kind = async (more: object, by?: string) => (await commit(head, more, by)).json.errors[0].type;
    const branch = { repositoryNameWithOwner: repository, branchName: 'none' };

    expect(await kind({ branch })).toBe('NOT_FOUND');
    expect(await kind({}, token)).toBe('FORBIDDEN');
    expect(await kind({ fileChanges: { deletions: [{ path: 'nope' }] } })).toBe('UNPROCESSABLE');
    expect(await kind({ fileChanges: { additions: [{ path: '/abs', contents: '' }] } })).toBe(
      'UNPROCESSABLE',
    );
    expect(await kind({ fileChanges: { additions: [{ path: 'a', contents: 'not base64!' }] } })).toBe(
      'UNPROCESSABLE',
    );
    const workflow = { additions: [{ path: '.github/workflows/x.yml', contents: '' }] };
    expect(await kind({ fileChanges: workflow })).toBe('FORBIDDEN');
    const { id } = await github.addRuleset({
      repository,
      target: 'branch',
      include: ['refs/heads/modelgate-*'],
      rules: ['update'],
    });
    expect((await commit(head)).json.errors[0].message).toMatch(/Cannot update this protected ref/);
    await github.removeRuleset({ repository, id });
    const removed = await commit(head, { fileChanges: { deletions: [{ path: 'long.txt' }] } });
    expect(removed.json.errors).toBeUndefined();
    head = removed.json.data.createCommitOnBranch.commit.oid;
    expect((await scene.write('/contents/long.txt?ref=modelgate-ledger')).status).toBe(404);
  });
});
