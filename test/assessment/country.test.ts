import { expect } from 'chai';
import fc from 'fast-check';
import { readCountry, type Country } from '../../src/assessment/country.ts';
import { regionOf } from '../../src/assessment/region.ts';
import { countryNames } from '../../src/content/country-names.ts';
import { countries } from '../../src/content/help-lines.ts';

const rows: Record<Country, readonly unknown[]> = {
  US: [
    ...[
      'US',
      'us',
      ' us\n',
      'USA',
      'usa ',
      'U.S.',
      'u.s.a.',
      'United States',
      'united  states',
      'UNITED STATES OF AMERICA',
    ],
    ...[
      'the United States',
      'United States (US)',
      'Austin, Texas, USA',
      'America',
      'Estados Unidos',
      'EE. UU.',
    ],
    ...[
      'en-US',
      'en_US',
      'EN-US',
      'es-US',
      'ES-US',
      'en_US.UTF-8',
      'en-Latn-US',
      'en-US-u-ca-gregory',
      'de-US',
      'US-CA',
      'US-DE',
      'us-tx',
    ],
    ...['', ' ', '\u00a0', '\n', null, undefined],
  ],
  CA: ['CA', 'can', 'Canada', 'fr_CA', 'en-CA', 'FR-CA', 'CA-ON', 'CA-NL', 'CA-SK', 'Toronto, Canada'],
  UK: [
    'UK',
    'uk',
    'U.K.',
    'GB',
    'gbr',
    'United Kingdom',
    'the UK',
    'Great Britain',
    'England',
    'en-GB',
    'cy-GB',
    'GB-SCT',
    'Northern Ireland',
  ],
  IE: ['IE', 'irl', 'Ireland', 'Éire', 'Republic of Ireland', 'en-IE', 'ga_IE'],
  AU: ['AU', 'AUS', 'Australia', 'en-AU', 'AU-NSW'],
  NZ: ['NZ', 'New Zealand', 'new-zealand', 'mi-NZ', 'Aotearoa'],
  MX: ['MX', 'Mexico', 'México', 'es-MX', 'mx-cmx'],
  EU: [
    ...[
      'EU',
      'European Union',
      'DE',
      'de',
      'DEU',
      'Germany',
      'Deutschland',
      'de-DE',
      'de_AT',
      'DE-BY',
      'Österreich',
      'España',
      'es-ES',
    ],
    ...[
      'ca-ES',
      'FR',
      'France',
      'fr-FR',
      'fr',
      'The Netherlands',
      'nl-BE',
      'se',
      'Sverige',
      'EL',
      'Czech Republic',
      'mt',
      'fi-FI',
    ],
  ],
  other: [
    ...[
      'other',
      'Narnia',
      'BR',
      'Brazil',
      'CH',
      'de-CH',
      'uk-UA',
      'pt-BR',
      'es-419',
      'zh-Hant-TW',
      'NO',
      'en',
      'english',
      'EU27?',
      '🇺🇸?',
    ],
    ...[
      'constructor',
      '__proto__',
      'toString',
      '[object Object]',
      1,
      true,
      {},
      [],
      ['US'],
      Symbol('US'),
      () => 'US',
      NaN,
    ],
  ],
};

describe('a country', () => {
  for (const [country, given] of Object.entries(rows)) {
    for (const each of given) {
      const shown = typeof each === 'string' ? JSON.stringify(each) : typeof each;
      it(`${shown} is ${country}`, () => expect(readCountry(each)).to.equal(country));
    }
  }

  it('has a name once only', () => {
    const names = Object.values(countryNames).flatMap((each) => each.split(' '));
    expect(new Set(names).size).to.equal(names.length);
  });

  it('is one of the help lines', () => {
    expect([...Object.keys(countryNames), 'other']).to.have.members(countries.map(({ country }) => country));
  });

  it('is read from anything without a throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string({ unit: 'binary' })), (given) => {
        expect(Object.keys(rows)).to.include(readCountry(given));
      }),
    );
  });
});

describe('the label that counts', () => {
  for (const [country, region] of [
    ...(['UK', 'GB', 'gb', 'England', 'en-GB'] as const).map((each) => [each, 'UK'] as const),
    ...(['EU', 'DE', 'de', 'IE', 'Germany', 'de-AT', 'fr_FR'] as const).map((each) => [each, 'EU'] as const),
    ...(['US', 'CA', 'AU', 'NZ', 'MX', 'other', 'BR', '', 'Narnia'] as const).map(
      (each) => [each, 'US'] as const,
    ),
  ])
    it(`of “${country}” is that of ${region}`, () => expect(regionOf(country)).to.equal(region));
});
