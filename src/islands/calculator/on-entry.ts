/**
 * Told of all that is typed or chosen in a part of the page; of what an input
 * method is still composing (pinyin on its way to 万) only when it is done.
 */
export function onEntry(
  section: Element,
  entered: (target: EventTarget | null) => void,
): void {
  for (const type of ["input", "compositionend"])
    section.addEventListener(type, (event) => {
      if (!(event as InputEvent).isComposing) entered(event.target);
    });
}
