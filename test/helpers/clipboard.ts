import { type Patient, until } from './patient.ts';

let copied: string[] = [];

/** For the tests of a file, what is copied goes here and to no clipboard. */
export function keepCopies(): void {
  before(() => {
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
    });
  });
  after(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
  });
}

/** Copies the summary, and gives the text. */
export async function copiedBy(patient: Patient): Promise<string> {
  copied = [];
  await patient.click('copy');
  await until(() => copied.length > 0);
  return copied[0]!;
}
