import { expect } from 'chai';
import type { EntryWords } from '../../src/content/words/entry-words.ts';
import { entryReaders, type EntryKind } from '../../src/survey/entry.ts';

/** A draft for this test alone, no translation: another language is a table, and the grammar stays as it is. */
const draft: EntryWords = {
  hundredLeftOut: false,
  common: {
    number: {
      1: 'uno|un|una',
      2: 'dos',
      3: 'tres',
      6: 'seis',
      8: 'ocho',
      12: 'doce',
      7: 'siete',
      5: 'cinco',
      30: 'treinta',
      40: 'cuarenta',
      50: 'cincuenta',
      75: 'setenta y cinco',
      100: 'cien|ciento',
      200: 'doscientos',
    },
    scale: { 1000: 'mil' },
    point: 'punto|coma',
    part: { 2: 'medio|media', 3: 'tercio', 4: 'cuarto' },
    and: 'y',
    to: 'a|o',
    between: 'entre',
    of: 'de',
    times: 'x|veces|vez',
  },
  dose: {
    unit: { mg: 'mg|mgs|miligramos', g: 'g|gramo|gramos', mcg: 'mcg|μg|microgramos' },
    form: 'pastilla|pastillas|tableta|tabletas|comprimido|comprimidos',
    per: 'por|al',
    every: 'cada|c /|c',
    day: 'día|dia',
    hour: 'h|horas',
    daily: 'diarios|diario',
    moment: 'por la mañana|por la noche|en la mañana|en la noche|noche|mañana',
    most: 'hasta|máximo',
    filler: 'unos|como|aprox',
  },
  time: {
    unit: {
      day: 'día|dia|días|dias',
      week: 'semana|semanas|sem',
      month: 'mes|meses',
      year: 'año|años|ano|anos',
    },
    atLeast: 'más de',
    filler: 'unas|como|desde hace',
  },
  episode: { filler: 'hace' },
  age: { unit: { year: 'años|anos', month: 'meses' }, filler: 'tengo' },
  pressure: {},
};

const readers = entryReaders(draft);

describe('numbers in another language, by its table of words', () => {
  const rows: [kind: EntryKind, text: string, read: number | undefined][] = [
    ['mg', '50 miligramos', 50],
    ['mg', '50 mg al día', 50],
    ['mg', '50 mg cada 12 horas', 100],
    ['mg', '50 mg c/12h', 100],
    ['mg', '75 mg tres veces al día', 225],
    ['mg', '50 mg en la mañana y 100 mg en la noche', 150],
    ['mg', '37,5', 37.5],
    ['mg', 'treinta y siete y medio', 37.5],
    ['mg', 'treinta y siete punto cinco', 37.5],
    ['mg', 'ciento cincuenta', 150],
    ['mg', 'doscientos', 200],
    ['mg', 'medio gramo', 500],
    ['mg', 'dos pastillas', undefined],
    ['mg', 'media pastilla', undefined],
    ['mg', 'dos pastillas de 50 mg', 100],
    ['mg', 'media pastilla de 100 mg', 50],
    ['mg', 'de 20 a 40 mg', undefined],
    ['mg', 'entre 20 y 40', 20],
    ['mg', '20 o 40 mg', 20],
    ['mg', 'hasta 200 mg', 200],
    ['mg', '1,500', 1500],
    ['mg', '1.500', undefined],
    ['mg', '1.500,5', 1500.5],
    ['mg', '50 mg cada tercer día', undefined],
    ['mg', '50 mg cada dos días', undefined],
    ['mg', '50 mg cada 48 horas', undefined],
    ['mg', '90 mg a la semana', undefined],
    ['mg', '1-0-1', undefined],
    ['mg', '20 gotas', undefined],
    ['weeks', '6 semanas', 6],
    ['weeks', 'seis a ocho semanas', 6],
    ['weeks', 'año y medio', 78],
    ['weeks', '2 meses', 8],
    ['weeks', 'mes y medio', 6],
    ['weeks', 'más de un año', 52],
    ['weeks', 'desde hace 3 meses', 13],
    ['weeks', 'hace 3 meses', undefined],
    ['weeks', 'mucho tiempo', undefined],
    ['months', 'hace 14 meses', 14],
    ['months', 'dos años y medio', 30],
    ['age', 'tengo cuarenta y dos', 42],
    ['age', '18 meses', undefined],
    ['mmhg', '12/8', undefined],
    ['mmhg', '120', 120],
  ];
  for (const [kind, text, read] of rows) {
    it(`${kind}: “${text}” is ${String(read ?? 'asked again')}`, () => {
      expect(readers[kind](text)).to.equal(read);
    });
  }
});
