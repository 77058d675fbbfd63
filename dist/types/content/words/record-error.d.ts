/** What a text turned out to be where an object was expected. */
export type Found = 'nothing' | 'a list' | 'text' | 'a number' | 'true or false' | 'an object';
/** What another JSON file looks like. */
export type LooksLike = 'list' | 'list-of-records' | 'fhir' | 'package' | 'schema' | 'survey' | 'answers' | 'assessment' | 'other';
/** Kinds of files that are none of text. A picture whose kind can't be told is an `image`. */
export type OtherFile = 'pdf' | 'zip' | 'document' | 'image' | 'jpeg' | 'png' | 'gif' | 'webp' | 'bmp' | 'tiff' | 'heic' | 'video' | 'gzip' | 'msg' | 'rtf' | 'xml';
/** Why a text is not a record that can be opened, with what the message needs to say so. */
export type RecordError = {
    readonly code: 'empty';
}
/** The browser could not read the file at all. */
 | {
    readonly code: 'unreadable';
} | {
    readonly code: 'too-large';
    readonly bytes: number;
} | {
    readonly code: 'wrong-encoding';
    readonly found: 'utf-16' | 'nul' | 'replacement';
} | {
    readonly code: 'html-page';
} | {
    readonly code: 'other-file';
    readonly kind: OtherFile;
}
/** The first character that can't be JSON, counted from 1. */
 | {
    readonly code: 'not-json';
    readonly line?: number;
    readonly column?: number;
} | {
    readonly code: 'damaged';
    readonly characters: number;
} | {
    readonly code: 'too-deep';
    readonly levels: number;
} | {
    readonly code: 'not-an-object';
    readonly found: Found;
} | {
    readonly code: 'not-a-record';
    readonly looksLike: LooksLike;
} | {
    readonly code: 'newer-format';
    readonly formatVersion: number;
} | {
    readonly code: 'unknown-format-version';
    readonly found: string;
} | {
    readonly code: 'no-protocol';
} | {
    readonly code: 'other-protocol';
    readonly id: string;
} | {
    readonly code: 'no-answers';
} | {
    readonly code: 'answers-not-an-object';
    readonly found: Found;
} | {
    readonly code: 'bad-previous-answers';
    readonly found: Found;
} | {
    readonly code: 'no-assessment';
}
/** Where in the assessment, such as `assessment.findings[2].id`. */
 | {
    readonly code: 'bad-assessment';
    readonly path: string;
} | {
    readonly code: 'bad-date';
    readonly found: string;
} | {
    readonly code: 'bad-locale';
    readonly found: string;
} | {
    readonly code: 'bad-country';
    readonly found: string;
} | {
    readonly code: 'bad-criteria';
    readonly found: string;
};
export type RecordErrorCode = RecordError['code'];
/** The error together with the name of the file, as the caller names it. */
export type RecordErrorDetails<C extends RecordErrorCode> = Extract<RecordError, {
    code: C;
}> & {
    readonly file: string;
};
/** The words for each error; one that is missing does not compile. */
export type RecordErrorWords = {
    readonly [C in RecordErrorCode]: (details: RecordErrorDetails<C>) => string;
};
