/** What a question, a finding or a path such as `trials[0].weeks` is called, as in the note; a clinic's own question by its id. */
export declare const nameText: (id: string) => string;
