import type { PreviewHost } from './host.ts';
/** Prints notes on one page each, whatever the host page hides in print. */
export declare class NotePrinter {
    #private;
    /** @returns whether the browser could be asked to. */
    print(host: PreviewHost, text: string): boolean;
    /** Takes away what was printed: some browsers never say that printing has ended. */
    end(): void;
}
