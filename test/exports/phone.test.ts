import { expect } from 'chai';
import fc from 'fast-check';
import { phoneAddress } from '../../src/exports/phone.ts';

const rows: Record<string, string> = {
  '(555) 555-0142': '5555550142',
  '555-555-0142': '5555550142',
  '555.555.0142': '5555550142',
  '5555550142': '5555550142',
  ' +1 555 555 0142 ': '+15555550142',
  '555-0142': '5550142',
  '+44 (0)20 7946 0018': '+442079460018',
  '020 7946 0018': '02079460018',
  '+49 30 12345678': '+493012345678',
  '0800 543 354': '0800543354',
  '５５５－５５５－０１４２': '5555550142',
  '555–555–0142': '5555550142',
  '988': '988',
  // An extension is dialed after the number, not with it.
  '(555) 555-0142 ext. 3': '5555550142;ext=3',
  '(555) 555-0142, ext 12': '5555550142;ext=12',
  '(555) 555-0142 x12': '5555550142;ext=12',
  '(555) 555-0142x12': '5555550142;ext=12',
  '555-555-0142 (ext. 3)': '5555550142;ext=3',
  '555-555-0142 Extension: 1234': '5555550142;ext=1234',
  '555-555-0142 #3': '5555550142;ext=3',
  // What stands around it.
  '“(555) 555-0142”': '5555550142',
  "'555-555-0142'": '5555550142',
  '"555-555-0142"': '5555550142',
  'Call us: (555) 555-0142': '5555550142',
  'Tel. (555) 555-0142': '5555550142',
  '(555) 555-0142 (ask for Anna)': '5555550142',
  '24/7 at 555-555-0142': '5555550142',
  'Suite 200, 555-555-0142': '5555550142',
  '(555) 555-0142, option 2': '5555550142',
  // Letters of the keypad.
  '1-800-CLINIC': '1800254642',
  '1-866-APPELLE': '18662773553',
  '1-800-my-clinic': '180069254642',
  '1 (800) FLOWERS': '18003569377',
  '+1 800 GET HELP': '+18004384357',
  '555-HELP': '5554357',
  // No number, or one that nobody can tell.
  '': '',
  ' ': '',
  '”(555)': '',
  '{{phone}}': '',
  '{{ clinic.phone_1 }}': '',
  x12: '',
  'ext. 3': '',
  '12': '',
  '555-': '',
  none: '',
  'n/a': '',
  'Call the front desk': '',
  CLINIC: '',
  undefined: '',
  '%5B5%5D': '',
  'tel:': '',
  '1234567890123456': '',
  '(555) 555-0142 or (555) 555-0199': '',
  '555-555-0142 / 555-555-0199': '',
  'Fax 555-555-0199, Tel 555-555-0142': '',
  'frontdesk@clinic.example': '',
  'https://clinic.example': '',
};

describe('a phone number as printed', () => {
  for (const [printed, dialed] of Object.entries(rows)) {
    it(`${JSON.stringify(printed)} dials ${dialed || 'nothing'}`, () => {
      expect(phoneAddress(printed)).to.equal(dialed && `tel:${dialed}`);
    });
  }

  it('is an address of its own digits, or none, whatever is printed', () => {
    const pieces = fc.constantFrom(...'0123456789+()-. x#,/'.split(''), 'ext. ', 'CLINIC', '“', '{{', 'é');
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 20 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (printed) => {
        const address = phoneAddress(printed);
        expect(address).to.match(/^(?:tel:\+?\d{3,15}(?:;ext=\d{1,7})?)?$/);
        if (/[A-Z]{3}/i.test(printed.normalize('NFKC'))) return;
        const own = printed.normalize('NFKC').replace(/\D/g, '');
        let at = 0;
        for (const digit of address.replace(/\D/g, '')) {
          at = own.indexOf(digit, at) + 1;
          expect(at, `${digit} of ${address}`).to.be.greaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });
});
