import { expect } from 'chai';
import { readAge } from '../../src/assessment/age.ts';
import { start } from '../../src/content/words/en/start.ts';
import { readEntry } from '../../src/survey/entry.ts';

const read = (text: string) => readAge(text, start.age);

describe('the age on the first screen', () => {
  const rows: [typed: string, age: number | undefined][] = [
    ['42', 42],
    [' 42 ', 42],
    ['42.', 42],
    ['４２', 42],
    ['42 years', 42],
    ['42years', 42],
    ['42 yo', 42],
    ['42 y/o', 42],
    ['I am 42 years old.', 42],
    ['I’m 42', 42],
    ['Age 42', 42],
    ['17 years', 17],
    ['0', 0],
    ['120', 120],
    ['121', undefined],
    ['1985', undefined],
    ['', undefined],
    ['forty two', undefined],
    ['almost 18', undefined],
    ['18 months', undefined],
    ['18 in May', undefined],
    ['17-18', undefined],
    ['17, 18 in May', undefined],
    ['-5', undefined],
    ['18+', undefined],
    ['17.5', undefined],
    ['1e3', undefined],
    ['0x12', undefined],
    ['NaN', undefined],
  ];
  for (const [typed, age] of rows)
    it(`“${typed}” → ${age ?? 'asked again'}`, () => {
      expect(read(typed)).to.equal(age);
    });

  it('is never another than the one that staff’s fields read', () => {
    for (const before of start.age.before)
      for (const after of start.age.after)
        for (const number of [0, 7, 17, 18, 42, 99, 120])
          for (const space of ['', ' ']) {
            const text = `${before} ${number}${space}${after}`;
            expect(read(text), text).to.equal(number);
            expect(readEntry(text, 'age'), text).to.be.oneOf([number, undefined]);
          }
  });
});
