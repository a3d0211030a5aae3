/** Milliseconds without a change until the part is read out. */
const PAUSE = 800;

/**
 * Reads out what a part of the page says: once, after a pause, however often
 * it has changed while somebody typed. The part itself is read out no longer
 * at each change.
 * @param part whose changes were announced by themselves
 * @returns to be called at each change, with what is then to be read out
 */
export function announcer(
  part: Element,
): (say: () => readonly (Node | string)[]) => void {
  const voice = document.createElement("div");
  voice.className = "sr-only";
  voice.setAttribute("aria-live", "polite");
  part.setAttribute("aria-live", "off");
  part.after(voice);
  let waiting = 0;
  return (say) => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      voice.replaceChildren(...say());
    }, PAUSE);
  };
}
