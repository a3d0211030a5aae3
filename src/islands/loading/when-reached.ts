/** Signs that a reader turns to a part of the page; a touch is a pointer too. */
const SIGNS = ["pointerover", "focusin", "input"] as const;

/** Distance from the window within which a part counts as near. */
const NEAR = "200px";

/**
 * Tells once that a reader has reached for a part of the page: with pointer,
 * finger or keyboard, or because it has come near the window. The last counts
 * only when the page has loaded, which is one request whatever is in view.
 */
export function whenReached(part: Element, reached: () => void): void {
  let isReached = false;
  const reach = () => {
    if (isReached) return;
    isReached = true;
    reached();
  };
  for (const sign of SIGNS) part.addEventListener(sign, reach, { once: true });
  if (!("IntersectionObserver" in globalThis)) return;
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      reach();
    },
    { rootMargin: NEAR },
  );
  if (document.readyState === "complete") near.observe(part);
  else
    addEventListener("load", () => {
      near.observe(part);
    });
}
