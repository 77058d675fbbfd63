/** What a word or phrase does in an entry such as “2 tablets of 50 mg twice a day.” The grammar knows these parts of speech, and no language. */
export type EntryRole = 
/** A number in words, by its value; up to 99 in English, and what a language has words of its own for. */
'number'
/** What multiplies the number before it: 100, 1000. */
 | 'scale'
/** Between whole and tenths: “thirty seven point five.” */
 | 'point'
/** One, where a thing follows: “a month,” “a hundred.” */
 | 'article'
/** A fraction, by its denominator. */
 | 'part'
/** “A couple of weeks.” */
 | 'pair' | 'and' | 'plus'
/** Between the ends of a range. */
 | 'to' | 'between' | 'of' | 'times' | 'per' | 'every' | 'day' | 'hour'
/** How many times a day. */
 | 'often' | 'daily'
/** A time of day at which a dose is taken. */
 | 'moment'
/** By `mg`, `g`, `mcg`; by `day`, `week`, `fortnight`, `month`, `year`, `decade`; or `mmHg`. */
 | 'unit'
/** What a dose is swallowed or stuck on as; a number of these is no dose. */
 | 'form'
/** More than this, so that this is the least it can be. */
 | 'atLeast'
/** The most in a day, which is what is asked for. */
 | 'most' | 'total'
/** Changes nothing. */
 | 'filler';
/** Phrases, parted by `|`, in small letters; where the role has values, by value. */
export type Vocabulary = Partial<Readonly<Record<EntryRole, string | Readonly<Record<string, string>>>>>;
/**
 * The words of one language for numbers, doses and times. A word that is not listed where it is met makes the reader ask again, so only
 * words are listed that leave one reading.
 */
export interface EntryWords {
    readonly common: Vocabulary;
    readonly dose: Vocabulary;
    readonly time: Vocabulary;
    /** For how long a low time has lasted, beside `time`. */
    readonly episode: Vocabulary;
    readonly age: Vocabulary;
    readonly pressure: Vocabulary;
    /** Whether people leave “hundred” out: “one fifty” is 150. */
    readonly hundredLeftOut: boolean;
}
