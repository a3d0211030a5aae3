/** The code of a key that an input method takes for itself. */
const TAKEN = 229;

/**
 * Told of the keys that are pressed for the page. Those by which an input
 * method is worked are none of them: Safari ends the composition before it
 * tells of the key that ended it, and only the key's code then says so.
 */
export function onKey(
  place: Document | HTMLElement,
  pressed: (event: KeyboardEvent) => void,
): void {
  place.addEventListener("keydown", (event) => {
    const key = event as KeyboardEvent;
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
    if (!key.isComposing && key.keyCode !== TAKEN) pressed(key);
  });
}
