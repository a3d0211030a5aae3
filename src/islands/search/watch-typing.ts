/** How long to wait for the next letter, in milliseconds. */
const PAUSE = 120;

/**
 * Calls `ask` with what stands in the box: after a pause in typing, and at
 * once when the form is sent. While an input method composes, nothing is
 * asked: half a syllable is no question.
 */
export function watchTyping(
  form: HTMLFormElement,
  input: HTMLInputElement,
  ask: (typed: string) => void,
): void {
  let composing = false;
  let waiting = 0;
  const later = () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      ask(input.value);
    }, PAUSE);
  };
  input.addEventListener("compositionstart", () => {
    composing = true;
    clearTimeout(waiting);
  });
  input.addEventListener("compositionend", () => {
    composing = false;
    later();
  });
  input.addEventListener("input", () => {
    if (!composing) later();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    if (!composing) ask(input.value);
  });
}
