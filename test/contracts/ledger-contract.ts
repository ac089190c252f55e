import { chmod, cp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { emptyState, formatState, type State } from '../../src/domain/registry/state.ts';
import type { Ledger } from '../../src/ports/ledger.ts';
import { git } from '../support/world/git.ts';
import { addition, byHand, eventFile, headOf, ref, text } from './ledger-files.ts';

export interface LedgerUnderTest {
  /** A ledger that knows nothing of any other, as each command has one. */
  open(): Ledger;
  /** The repository that has the branch. */
  readonly directory: string;
  /** After each test, with the branch still there. */
  check(): Promise<void>;
  close(): Promise<void>;
}

const nowhere = '0123456789012345678901234567890123456789';

/** What every adapter of the port `Ledger` does, wherever the branch is. */
export function ledgerContract(name: string, setUp: () => Promise<LedgerUnderTest>): void {
  describe(`the ledger ${name}`, () => {
    let test: LedgerUnderTest;
    let ledger: Ledger;

    const inRepository = (...args: string[]) => git(test.directory, args);
    const files = async (commit: string) =>
      (await inRepository('ls-tree', '-r', '--name-only', commit)).split('\n');
    const present = () => inRepository('rev-parse', '--verify', ref);

    beforeAll(async () => {
      test = await setUp();
    });

    beforeEach(async () => {
      await inRepository('update-ref', '-d', ref);
      ledger = test.open();
    });

    afterEach(() => test.check());

    afterAll(() => test.close());

    it('has no branch at first, and nothing is wrong with that', async () => {
      expect(await ledger.state('fraud')).toBeUndefined();
      expect(await ledger.snapshot()).toEqual({ head: undefined, states: new Map() });
    });

    it('is born as an orphan branch with the first event', async () => {
      const head = headOf(await ledger.append(undefined, addition('fraud', 1)));

      expect(await present()).toBe(head);
      expect(await inRepository('rev-list', '--parents', ref)).toBe(head);
      expect(await files(head)).toEqual(['README.md', eventFile('fraud', 1), 'models/fraud/state.json']);
      expect(await inRepository('log', '-1', '--format=%B', ref)).toBe('fraud: event 1');
      expect(await inRepository('ls-tree', '-r', '--format=%(objectmode)', head)).toBe(
        '100644\n100644\n100644',
      );
    });

    it('grows by one commit an event, and keeps the files of every model', async () => {
      const first = headOf(await ledger.append(undefined, addition('fraud', 1)));
      const second = headOf(await ledger.append(first, addition('churn', 1)));
      const third = headOf(await ledger.append(second, addition('fraud', 2)));

      expect(await inRepository('rev-list', ref)).toBe([third, second, first].join('\n'));
      expect(await files(third)).toEqual([
        'README.md',
        eventFile('churn', 1),
        'models/churn/state.json',
        eventFile('fraud', 1),
        eventFile('fraud', 2),
        'models/fraud/state.json',
      ]);
      expect(text(await ledger.state('fraud'))).toBe('{ "model": "fraud", "seq": 2 }\n');
      expect(text(await ledger.state('churn'))).toBe('{ "model": "churn", "seq": 1 }\n');
      expect(await ledger.state('other')).toBeUndefined();
      const { head, states } = await ledger.snapshot();
      expect(head).toBe(third);
      expect([...states].map(([model, bytes]) => [model, text(bytes)]).sort()).toEqual([
        ['churn', '{ "model": "churn", "seq": 1 }\n'],
        ['fraud', '{ "model": "fraud", "seq": 2 }\n'],
      ]);
    });

    it('leaves what somebody else put on the branch', async () => {
      await ledger.append(undefined, addition('fraud', 1));
      const commit = await byHand(test.directory, async (clone) => {
        await cp(path.join(clone, 'models', 'fraud', 'events'), path.join(clone, 'logs'), {
          recursive: true,
        });
        await cp(path.join(clone, 'README.md'), path.join(clone, 'tool.sh'));
        await chmod(path.join(clone, 'tool.sh'), 0o755);
      });
      const head = headOf(await ledger.append(commit, addition('fraud', 2)));
      expect(await files(head)).toEqual(expect.arrayContaining(['tool.sh', 'logs/000001.json', 'README.md']));
      expect(await inRepository('ls-tree', head, 'tool.sh')).toMatch(/^100755 /);
    });

    it('is lost to whoever was faster, and changes nothing then', async () => {
      const first = headOf(await ledger.append(undefined, addition('fraud', 1)));
      const second = headOf(await test.open().append(first, addition('churn', 1)));

      expect(await ledger.append(first, addition('fraud', 2))).toEqual({ kind: 'lost' });
      expect(await ledger.append(undefined, addition('fraud', 1, 'again'))).toEqual({ kind: 'lost' });
      expect(await present()).toBe(second);
      expect(await files(second)).not.toContain(eventFile('fraud', 2));
    });

    it('is lost where the branch was deleted or reset meanwhile', async () => {
      const first = headOf(await ledger.append(undefined, addition('fraud', 1)));
      const second = headOf(await ledger.append(first, addition('fraud', 2)));
      await inRepository('update-ref', ref, first);
      expect(await ledger.append(second, addition('fraud', 3))).toEqual({ kind: 'lost' });
      expect(await present()).toBe(first);
      await inRepository('update-ref', '-d', ref);
      expect(await ledger.append(first, addition('fraud', 3))).toEqual({ kind: 'lost' });
      expect((await ledger.snapshot()).head).toBeUndefined();
    });

    it('keeps every event of two writers who race, from its birth on', async () => {
      const rounds = 20;
      const write = async (model: string) => {
        const mine = test.open();
        let lost = 0;
        for (let seq = 1; seq <= rounds;) {
          const { head } = await mine.snapshot();
          const appended = await mine.append(head, addition(model, seq));
          if (appended.kind === 'appended') seq++;
          else lost++;
        }
        return lost;
      };
      const lost = await Promise.all([write('fraud'), write('churn')]);

      expect(lost[0] + lost[1]).toBeGreaterThan(0);
      const { head = '' } = await ledger.snapshot();
      expect((await inRepository('rev-list', '--no-merges', head)).split('\n')).toHaveLength(2 * rounds);
      for (const model of ['fraud', 'churn']) {
        const events = await ledger.events(head, { model, from: 1, to: rounds });
        expect(events.map(text)).toEqual(
          Array.from({ length: rounds }, (_, at) =>
            addition(model, at + 1).files.get(eventFile(model, at + 1)),
          ),
        );
      }
    }, 180_000);

    it('gives the events that are asked for, as the named commit has them', async () => {
      const all = Array.from({ length: 250 }, (_, at) => `{ "seq": ${at + 1} }\n`);
      await ledger.append(undefined, addition('fraud', 1));
      const first = await byHand(test.directory, async (clone) => {
        for (const [at, content] of all.entries())
          await writeFile(path.join(clone, eventFile('fraud', at + 1)), content);
      });
      const second = headOf(await ledger.append(first, addition('fraud', 251)));
      const read = async (head: string, from: number, to: number) =>
        (await ledger.events(head, { model: 'fraud', from, to })).map(text);

      expect(await read(first, 1, 250)).toEqual(all);
      expect(await read(second, 249, 252)).toEqual([
        '{ "seq": 249 }\n',
        '{ "seq": 250 }\n',
        addition('fraud', 251).files.get(eventFile('fraud', 251)),
        undefined,
      ]);
      expect(await read(first, 251, 251)).toEqual([undefined]);
      expect(await read(first, 3, 2)).toEqual([]);
      expect(await ledger.events(first, { model: 'churn', from: 1, to: 2 })).toEqual([undefined, undefined]);
    });

    it('takes no event for absent where the commit itself is not there', async () => {
      await ledger.append(undefined, addition('fraud', 1));

      await expect(ledger.events(nowhere, { model: 'fraud', from: 1, to: 1 })).rejects.toMatchObject({
        code: 'LEDGER_INVALID',
      });
    });

    it.each([
      ['of other languages', '{ "reason": "Größe 日本 🚀 \\u2028" }\n'],
      ['with other line ends and no last one', '{ "reason":\r\n"x" }'],
      ['that is empty', ''],
    ])('keeps a text %s byte for byte', async (_, content) => {
      const files = new Map([
        [eventFile('fraud', 1), content],
        ['models/fraud/state.json', `${content} `],
      ]);
      const message = 'Promote fraud: Größe\n\nA longer text.\n- second line';
      const head = headOf(await ledger.append(undefined, { files, message }));
      const next = headOf(
        await ledger.append(head, { files: new Map([[eventFile('fraud', 2), content]]), message }),
      );

      const events = await ledger.events(next, { model: 'fraud', from: 1, to: 2 });
      expect(events.map(text)).toEqual([content, content]);
      expect(text(await ledger.state('fraud'))).toBe(`${content} `);
      const messages = (await inRepository('log', '--format=%B%x00', ref))
        .split('\0')
        .map((each) => each.trim());
      expect(messages).toEqual([message, message, '']);
    });

    it('has states of thousands of versions', async () => {
      const state = formatState(stateOf(3_000));
      const files = new Map([...addition('fraud', 1).files, ['models/fraud/state.json', state]]);
      const born = headOf(await ledger.append(undefined, { files, message: 'large' }));
      const head = headOf(await ledger.append(born, addition('churn', 1)));

      expect(text(await ledger.state('fraud'))).toBe(state);
      const snapshot = await ledger.snapshot();
      expect(snapshot.head).toBe(head);
      expect(text(snapshot.states.get('fraud'))).toBe(state);
      expect(text(snapshot.states.get('churn'))).toBe('{ "model": "churn", "seq": 1 }\n');
      const grown = new Map([[eventFile('fraud', 2), state]]);
      const last = headOf(await ledger.append(head, { files: grown, message: 'a large event' }));
      expect((await ledger.events(last, { model: 'fraud', from: 2, to: 2 })).map(text)).toEqual([state]);
    });
  });
}

function stateOf(count: number): State {
  const digest = `sha256:${'a'.repeat(64)}`;
  const versions = Array.from({ length: count }, (_, at) => {
    return [
      `v${at + 1}.0.0`,
      { status: 'published', 'content-id': digest, 'release-id': 210_000_000 + at },
    ] as const;
  });
  return { ...emptyState('fraud'), seq: 1, digest, versions: Object.fromEntries(versions) };
}
