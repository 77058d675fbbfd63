/**
 * Shows what has just got the focus. A control comes to the middle, a text that is to be read to the top; a heading comes with the whole
 * view, help lines first, where the window has room for both.
 *
 * Nothing of it waits for the page's smooth scrolling: whoever reads on would read what moves.
 */
export declare function bringIntoView(element: HTMLElement, whole: HTMLElement | null): void;
