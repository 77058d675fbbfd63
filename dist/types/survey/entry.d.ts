/** The unit a number field asks for: a dose in mg a day, time in weeks or months, age in years, pressure in mmHg. */
export type EntryKind = 'mg' | 'weeks' | 'months' | 'age' | 'mmhg';
/**
 * Reads a number as people type or dictate it: "100mg", "1,5", "6 wks", "2 months", "six weeks", "50 mg twice a day".
 * Time given in another unit is rounded down, so that nobody's trial grows by our reading.
 *
 * @returns the number in the unit asked for, or `undefined` when it can't be told.
 */
export declare function readEntry(text: string, kind: EntryKind): number | undefined;
