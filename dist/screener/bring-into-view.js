const ROOM = 0.7;
const WATCH = 500;
const ownMoves = ["wheel", "touchstart", "pointerdown", "keydown"];
function bringIntoView(element, whole) {
  const shown = target(element, whole, innerHeight);
  if (isHidden(element, shown, innerHeight)) scrollTo(shown);
  let tries = 0;
  const seen = /* @__PURE__ */ new Map();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) seen.set(entry.target, entry);
      if (!element.matches(":focus")) return observer.disconnect();
      const best = target(
        element,
        whole,
        Math.min(entries[0]?.rootBounds?.height ?? innerHeight, innerHeight)
      );
      const counts = [...seen.values()].filter((entry) => entry.target === element || best === whole);
      if (counts.every(({ intersectionRatio }) => intersectionRatio > 0.99)) return;
      scrollTo(tries < 2 ? best : element);
      tries += 1;
    },
    { threshold: [0, 0.5, 1] }
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
function target(element, whole, height) {
  if (!whole) return element;
  const below = element.getBoundingClientRect().bottom - whole.getBoundingClientRect().top;
  return below + margin(whole) > height * ROOM ? element : whole;
}
function isHidden(element, shown, height) {
  const { bottom } = element.getBoundingClientRect();
  const { top } = shown.getBoundingClientRect();
  const heading = element.localName === "h2" && element === shown;
  const least = (document.scrollingElement?.scrollTop ?? 0) > 0 ? margin(shown) - 1 : 0;
  return top < least || bottom > (heading ? height * ROOM : height);
}
const margin = (element) => Number.parseFloat(getComputedStyle(element).scrollMarginTop) || 0;
function scrollTo(element) {
  const isText = element.tabIndex === -1;
  element.scrollIntoView({ block: isText ? "start" : "center", behavior: "instant" });
}

export { bringIntoView };
