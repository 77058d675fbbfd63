interface Host {
    readonly renderRoot: HTMLElement | DocumentFragment;
    readonly renderOptions: {
        renderBefore?: ChildNode | null;
    };
    requestUpdate(): void;
    refocus(): void;
    emit(type: 'ks-error'): void;
}
/**
 * What happens where our code throws, in drawing or in handling: the page may have taken apart what was drawn, or changed what the
 * language is made of. Help lines and a way on are shown, and nothing is told to the console, for a message may quote an answer.
 */
export declare class Boundary {
    #private;
    private readonly onClear;
    /** The view can't be shown as it is. */
    failed: boolean;
    /** @param onClear - Told when what was drawn was taken away. */
    constructor(host: Host, onClear: () => void);
    /** Until the first draw is done the fallback text stays. */
    readonly begin: (root: ParentNode) => void;
    /** Something of ours threw while a person's action was handled. */
    readonly caught: () => void;
    run(task: () => unknown): Promise<void>;
    /** The person goes on: what failed is tried again. */
    reset(): void;
    /**
     * @param draw - Throws where it fails. It is tried again on empty ground, then for the failed view; when all fails, the fallback text is
     *   shown.
     */
    draw(draw: () => void): void;
}
export {};
