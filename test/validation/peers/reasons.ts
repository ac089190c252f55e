const rounded = 'it converts the cell to the nearest integer and says nothing';
const notFinite = 'it takes NaN and infinity for numbers';
const format = 'it does not look at this option';
const lists = 'it cannot read a list from CSV';

/** Why the peer's verdict is another one, by the name of the case. In each it lets the fault through, or stops at the sound twin. */
export const reasons: Readonly<Record<string, string>> = {
  'a float in an integer column': rounded,
  'a whole float in an integer column': rounded,
  'an exponent in an integer column': rounded,
  'hexadecimal in an integer column': rounded,
  'digits with underscores in an integer column': rounded,
  'an integer beyond 8 bits': format,
  'a negative number in an unsigned column':
    'it reads integers as 64 bits with a sign, so that the sound twin fails as well',
  'NaN in a CSV file': notFinite,
  'infinity in a CSV file': notFinite,
  'a number too large to be one': notFinite,
  'a date without its zeros': 'it takes dates of several forms',
  'a date with a time': 'it takes dates of several forms',
  'a timestamp without an offset': format,
  'a moment before the first by its offset':
    'it drops the offset and compares the digits, so that the sound twin fails as well',
  'duplicates, in percent of the rows': 'it does not judge duplicates in percent',
  'no e-mail': format,
  'no uuid': format,
  'no address of the fourth version': format,
  'no address of the sixth version': format,
  'no URI': format,
  'no multiple': format,
  'a list too short': lists,
  'a list with an item twice': lists,
  'a column more': 'columns that the contract does not name pass unmentioned',
  'a quote that is left open': 'the rest of the file is taken for one text',
  'a header and nothing else': 'no rows pass every check',
};
