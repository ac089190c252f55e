import { eventPath } from '../../src/domain/registry/ledger-paths.ts';
import { forgeEvent } from '../support/registry/forged-event.ts';
import type { RegistryPlace } from '../support/registry/registry-place.ts';

/** Something that goes wrong with a registry of two versions and six events. */
export interface Break {
  readonly name: string;
  readonly kinds: readonly string[];
  readonly says?: RegExp;
  /** `--repair` brings it in line. */
  readonly mends?: boolean;
  breakIt(place: RegistryPlace): Promise<unknown>;
}

const eventFile = (seq: number) => eventPath('fraud', seq);

/** What is done to the ledger’s branch by hand. */
export const ledgerBreaks: readonly Break[] = [
  {
    name: 'an event that was edited',
    kinds: ['event-edited'],
    says: /Event 2 of fraud was changed/,
    breakIt: (one) =>
      one.editLedger(async (read) => ({
        [eventFile(2)]: (await read(eventFile(2))).replace('"release-id": 1', '"release-id": 9'),
      })),
  },
  {
    name: 'the last event, edited',
    kinds: ['event-edited'],
    says: /Event 6 of fraud is not the one/,
    breakIt: (one) =>
      one.editLedger(async (read) => ({
        [eventFile(6)]: (await read(eventFile(6))).replace('"v1.1.0"', '"v1.0.0"'),
      })),
  },
  {
    name: 'an event that is missing in the middle',
    kinds: ['event-missing'],
    says: /Event 3 of fraud is not there/,
    breakIt: (one) => one.editLedger(() => Promise.resolve({ [eventFile(3)]: null })),
  },
  {
    name: 'the last event, missing',
    kinds: ['event-missing'],
    says: /stands at event 6 of fraud, and the ledger has 5/,
    breakIt: (one) => one.editLedger(() => Promise.resolve({ [eventFile(6)]: null })),
  },
  {
    name: 'an event that is no JSON',
    kinds: ['ledger-reset', 'event-unreadable', 'event-edited'],
    breakIt: (one) => one.editLedger(() => Promise.resolve({ [eventFile(4)]: '{' })),
  },
  {
    name: 'a promotion to a version that was never published, its chain right',
    kinds: ['event-forged', 'state-differs'],
    says: /Event 7 of fraud: it names v7\.0\.0, which was never published/,
    breakIt: (one) =>
      forgeEvent(one, { type: 'promoted', version: 'v7.0.0', stage: 'production', from: 'v1.1.0' }),
  },
  {
    name: 'a published version without a release',
    kinds: ['event-forged', 'state-differs'],
    says: /fraud@v1\.2\.0 is published \(event 8\), and there is neither a release nor a tag/,
    async breakIt(one) {
      await forgeEvent(one, { type: 'registered', version: 'v1.2.0' });
      const content = `sha256:${'0'.repeat(64)}`;
      await forgeEvent(one, { type: 'published', version: 'v1.2.0', 'content-id': content, 'release-id': 3 });
    },
  },
  {
    name: 'a state that the events do not fold to',
    kinds: ['state-differs'],
    says: /`stages` differ/,
    mends: true,
    breakIt: (one) =>
      one.editLedger(async (read) => ({
        'models/fraud/state.json': (await read('models/fraud/state.json')).replace(
          '"version": "v1.1.0"',
          '"version": "v1.0.0"',
        ),
      })),
  },
  {
    name: 'a state that is gone',
    kinds: ['state-differs'],
    mends: true,
    breakIt: (one) => one.editLedger(() => Promise.resolve({ 'models/fraud/state.json': null })),
  },
  {
    name: 'a page that is stale',
    kinds: ['page-stale'],
    mends: true,
    breakIt: (one) => one.editLedger(() => Promise.resolve({ 'README.md': '# Mine\n' })),
  },
];
