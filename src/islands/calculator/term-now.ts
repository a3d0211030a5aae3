/** As the strip at the top has found. */
export function hasEnded(): boolean {
  return document.querySelector("[data-term-state=ended]") !== null;
}
