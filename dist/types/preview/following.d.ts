import type { Visit } from '../exports/visit.ts';
type Tell = (visit: Visit | null) => void;
/** Finds the questionnaire with an id, also where it comes to the page later or is put there anew, and listens to it. */
export declare class Following {
    #private;
    constructor(tell: Tell);
    /** Has the visit told anew, as it stands now. */
    ask(): void;
    /** @param root - The document or shadow root within which the id counts. */
    start(root: Node, id: string): void;
    end(): void;
}
export {};
