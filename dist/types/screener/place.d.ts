/** Where a person is. A step is a key of the session's steps; everything before and beside the questions is bundled with the start. */
export type Place = {
    readonly view: 'start' | 'minor' | 'about';
}
/** Why it is shown: a yes; an answer that is not sure or declined; signs of a medical emergency, alone or `both`; or the person asked. */
 | {
    readonly view: 'crisis';
    readonly reason: 'answer' | 'unsure' | 'asked' | 'medical' | 'both';
} | {
    readonly view: 'flow';
    readonly step: string;
};
