/** Between the card and what it explains, and the window's edge, in pixels. */
const GAP = 8;

/**
 * Puts an open card below the words it explains, or above them where there is
 * more room; within the window, and in the page, so that it scrolls along.
 */
export function placeBeside(card: HTMLElement, words: HTMLElement): void {
  const [first] = words.getClientRects();
  const at = first ?? words.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const { clientWidth, clientHeight } = document.documentElement;
  const below = at.bottom + GAP;
  const above = at.top - GAP - height;
  const fits = below + height <= clientHeight || above < 0;
  const left = Math.min(at.left, clientWidth - width - GAP);
  card.style.top = `${String((fits ? below : above) + scrollY)}px`;
  card.style.left = `${String(Math.max(GAP, left) + scrollX)}px`;
}
