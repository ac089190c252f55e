import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readContract } from '../../src/domain/validation/contract/read.ts';
import { type LocalRepository, removeRepositories, repositoryWith } from '../support/local/repository.ts';
import {
  expectations,
  frictionless,
  jsonSchema,
  pandera,
  tfdv,
} from '../support/validation/contracts-of-tools.ts';
import { runValidate } from '../support/validation/validating.ts';

afterAll(removeRepositories);

const sound = 'id,country,amount,at\n1,BR,2.5,2024-01-31\n2,AR,0,2024-02-01\n3,BR,10,2024-02-02\n';
/** Row 4: a country that is not listed, below the minimum, no date, and an id that is there already. */
const faulty = `${sound}3,XX,-1,soon\n`;

let repository: LocalRepository;
beforeAll(async () => {
  repository = await repositoryWith({ 'sound.csv': sound, 'faulty.csv': faulty });
});

describe.each([
  {
    format: 'JSON Schema',
    text: JSON.stringify(jsonSchema),
    found: ['DATA_ENUM country', 'DATA_RANGE amount', 'DATA_CELL_TYPE at'],
    unjudged: ['`at`: `oneOf` is not judged'],
  },
  {
    format: 'Frictionless Table Schema',
    text: JSON.stringify(frictionless),
    found: ['DATA_ENUM country', 'DATA_RANGE amount', 'DATA_CELL_TYPE at', 'DATA_DUPLICATE id'],
    unjudged: ['`amount`: `decimalChar` is not judged'],
  },
  {
    format: 'TFDV schema',
    text: tfdv,
    found: ['DATA_ENUM country', 'DATA_RANGE amount'],
    unjudged: ['`amount`: `drift_comparator` is not judged'],
  },
  {
    format: 'Great Expectations suite',
    text: JSON.stringify(expectations),
    found: [
      'DATA_DUPLICATE id',
      'DATA_ENUM country',
      'DATA_RANGE amount',
      'DATA_METRIC amount',
      'DATA_CELL_TYPE at',
      'DATA_ROW_COUNT undefined',
    ],
    unjudged: ['`expect_column_kl_divergence_to_be_less_than` as it is written here is not judged'],
  },
  {
    format: 'Pandera',
    text: pandera,
    found: ['DATA_DUPLICATE id', 'DATA_ENUM country', 'DATA_RANGE amount', 'DATA_PATTERN at'],
    unjudged: ['`country`: the check `my_check` is not judged'],
  },
])('a contract as $format', ({ format, text, found, unjudged }) => {
  it('is known by its content, and says what it leaves', () => {
    const contract = readContract(text, 'contract');
    expect(contract.format).toBe(format);
    expect(contract.unjudged.map(({ message }) => message)).toEqual(unjudged);
  });

  it('finds what is wrong, each in a line of it, and nothing in sound data', async () => {
    await repository.write({ contract: text });
    const [good, bad] = [await findingsOf('sound.csv'), await findingsOf('faulty.csv')];
    expect(good).toEqual([]);
    expect(bad.map(({ code, place }) => `${code} ${place.column}`).sort()).toEqual([...found].sort());
    expect(bad.every(({ rule }) => rule?.path === 'contract' && rule.line !== undefined)).toBe(true);
  });
});

it('names what is no contract', () => {
  expect(() => readContract('a: 1', 'c.yaml')).toThrow('no contract that is known');
  expect(() => readContract('[1]', 'c.yaml')).toThrow('no contract that is known');
  expect(() => readContract('a: [', 'c.yaml')).toThrow('c.yaml:1');
  expect(() => readContract('feature {\n  name: "x"\n', 'c.pbtxt')).toThrow('c.pbtxt:3');
});

async function findingsOf(data: string) {
  const { validation } = await runValidate(repository, { data, contract: 'contract' });
  return validation.findings.filter(({ code }) => code !== 'CONTRACT_UNJUDGED');
}
