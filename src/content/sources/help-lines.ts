import { countries, worldwide } from '../help-lines.ts';
import type { CountryHelp, HelpLine, HelpLineSource } from '../types.ts';

const fromMemory = (source: string): HelpLineSource => ({ source, confirmation: 'memory', checkedOn: null });

const directory: HelpLineSource = {
  source: 'Find A Helpline',
  confirmation: 'official',
  checkedOn: '2026-11-22',
};

/** Where each line was read, by its kind and label: apart from the lines, for the first screen carries those. */
const read: Readonly<
  Record<(typeof countries)[number]['country'], Readonly<Record<string, HelpLineSource>>>
> = {
  US: {
    'emergency 911': { source: 'US emergency services', confirmation: 'copy', checkedOn: '2026-11-22' },
    'call 988': {
      source: '988 Suicide & Crisis Lifeline',
      confirmation: 'official',
      checkedOn: '2026-11-22',
    },
    'call 988, oprima 2': {
      source: '988 Suicide & Crisis Lifeline',
      confirmation: 'official',
      checkedOn: '2026-11-22',
    },
    'call 988, then press 1': {
      source: 'Veterans Crisis Line',
      confirmation: 'copy',
      checkedOn: '2026-11-22',
    },
    'text 988': {
      source: '988 Suicide & Crisis Lifeline',
      confirmation: 'official',
      checkedOn: '2026-11-22',
    },
    'text AYUDA al 988': {
      source: '988 Suicide & Crisis Lifeline',
      confirmation: 'official',
      checkedOn: '2026-11-22',
    },
    'text HOME to 741741': { source: 'Crisis Text Line', confirmation: 'copy', checkedOn: '2026-11-22' },
    'text HOLA o AYUDA al 741741': {
      source: 'Crisis Text Line',
      confirmation: 'copy',
      checkedOn: '2026-11-22',
    },
    'text 838255': { source: 'Veterans Crisis Line', confirmation: 'copy', checkedOn: '2026-11-22' },
    'chat 988lifeline.org': {
      source: '988 Suicide & Crisis Lifeline',
      confirmation: 'official',
      checkedOn: '2026-11-22',
    },
  },
  CA: {
    'emergency 911': { source: 'Canadian emergency services', confirmation: 'copy', checkedOn: '2026-11-22' },
    'call 9-8-8': { source: '9-8-8, Canada', confirmation: 'copy', checkedOn: '2026-11-22' },
    'call 1-866-APPELLE': fromMemory('1-866-APPELLE, Quebec'),
    'text 9-8-8': { source: '9-8-8, Canada', confirmation: 'copy', checkedOn: '2026-11-22' },
  },
  UK: {
    'emergency 999': { source: 'UK emergency services', confirmation: 'copy', checkedOn: '2026-11-22' },
    'call NHS 111, option 2': { source: 'NHS 111', confirmation: 'official', checkedOn: '2026-11-22' },
    'call 111, press 2': fromMemory('NHS 111 Wales'),
    'call NHS 24 on 111': fromMemory('NHS 24'),
    'call 0808 808 8000': fromMemory('Lifeline (Northern Ireland)'),
    'call 116 123': { source: 'Samaritans', confirmation: 'copy', checkedOn: '2026-11-22' },
    'text SHOUT to 85258': { source: 'Shout 85258', confirmation: 'copy', checkedOn: '2026-11-22' },
  },
  IE: {
    'emergency 112': fromMemory('Irish emergency services'),
    'emergency 999': fromMemory('Irish emergency services'),
    'call 116 123': fromMemory('Samaritans'),
    'call 1800 247 247': fromMemory('Pieta'),
    'text HELLO to 50808': fromMemory('50808, Ireland'),
  },
  AU: {
    'emergency 000': fromMemory('Australian emergency services'),
    'call 13 11 14': { source: 'Lifeline Australia', confirmation: 'official', checkedOn: '2026-11-22' },
    'call 1300 659 467': fromMemory('Suicide Call Back Service'),
    'text 0477 13 11 14': { source: 'Lifeline Australia', confirmation: 'official', checkedOn: '2026-11-22' },
  },
  NZ: {
    'emergency 111': {
      source: 'New Zealand emergency services',
      confirmation: 'copy',
      checkedOn: '2026-11-22',
    },
    'call 1737': { source: '1737, New Zealand', confirmation: 'copy', checkedOn: '2026-11-22' },
    'call 0800 543 354': { source: 'Lifeline (New Zealand)', confirmation: 'copy', checkedOn: '2026-11-22' },
    'text 1737': { source: '1737, New Zealand', confirmation: 'copy', checkedOn: '2026-11-22' },
  },
  EU: {
    'emergency 112': fromMemory('EU emergency number'),
    'call 116 123': fromMemory('116 123, national lines'),
  },
  MX: {
    'emergency 911': fromMemory('Mexican emergency services'),
    'call 800 911 2000': fromMemory('Línea de la Vida'),
  },
  other: {},
};

export interface SourcedHelp extends CountryHelp {
  readonly lines: readonly (HelpLine & HelpLineSource)[];
}

/** The lines with their sources. Throws where a line has none. */
export const sourcedHelp: readonly SourcedHelp[] = countries.map((each) => ({
  ...each,
  lines: each.lines.map((line: HelpLine) => {
    const source = line === worldwide.lines[0] ? directory : read[each.country][`${line.kind} ${line.label}`];
    if (!source) throw new Error(`${each.country} ${line.label} has no source.`);
    return { ...line, ...source };
  }),
}));
