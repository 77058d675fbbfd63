/** The share of the window in which a heading must end, so that something of what follows it is seen, too. */
const ROOM = 0.7;

/** How long it is kept in sight, in ms: the browser brings back where an entry of its history was scrolled to only after it has moved. */
const WATCH = 500;

/** With these the person takes over. */
const ownMoves = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Shows what has just got the focus. A control comes to the middle, a text that is to be read to the top; a heading comes with the whole
 * view, help lines first, where the window has room for both.
 *
 * Nothing of it waits for the page's smooth scrolling: whoever reads on would read what moves.
 */
export function bringIntoView(element: HTMLElement, whole: HTMLElement | null): void {
  const shown = target(element, whole, innerHeight);
  if (isHidden(element, shown, innerHeight)) scrollTo(shown);
  // Our own window may be as tall as the view, in a frame of the page, or part of it a box that scrolls: only the browser knows what is seen.
  let tries = 0;
  const seen = new Map<Element, IntersectionObserverEntry>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) seen.set(entry.target, entry);
      if (!element.matches(':focus')) return observer.disconnect();
      const best = target(
        element,
        whole,
        Math.min(entries[0]?.rootBounds?.height ?? innerHeight, innerHeight),
      );
      const counts = [...seen.values()].filter((entry) => entry.target === element || best === whole);
      if (counts.every(({ intersectionRatio }) => intersectionRatio > 0.99)) return;
      // Where the whole can't be shown, what has the focus can.
      scrollTo(tries < 2 ? best : element);
      tries += 1;
    },
    { threshold: [0, 0.5, 1] },
  );
  observer.observe(element);
  if (whole?.firstElementChild) observer.observe(whole.firstElementChild);
  const stop = () => {
    clearTimeout(timer);
    observer.disconnect();
    for (const type of ownMoves) window.removeEventListener(type, stop, { capture: true });
  };
  const timer = setTimeout(stop, WATCH);
  for (const type of ownMoves) window.addEventListener(type, stop, { capture: true, passive: true });
}

function target(element: HTMLElement, whole: HTMLElement | null, height: number): HTMLElement {
  if (!whole) return element;
  const below = element.getBoundingClientRect().bottom - whole.getBoundingClientRect().top;
  return below + margin(whole) > height * ROOM ? element : whole;
}

function isHidden(element: HTMLElement, shown: HTMLElement, height: number): boolean {
  const { bottom } = element.getBoundingClientRect();
  const { top } = shown.getBoundingClientRect();
  const heading = element.localName === 'h2' && element === shown;
  // What stands at the top of the page stands under no header.
  const least = (document.scrollingElement?.scrollTop ?? 0) > 0 ? margin(shown) - 1 : 0;
  return top < least || bottom > (heading ? height * ROOM : height);
}

const margin = (element: HTMLElement) => Number.parseFloat(getComputedStyle(element).scrollMarginTop) || 0;

function scrollTo(element: HTMLElement): void {
  const isText = element.tabIndex === -1;
  element.scrollIntoView({ block: isText ? 'start' : 'center', behavior: 'instant' });
}
