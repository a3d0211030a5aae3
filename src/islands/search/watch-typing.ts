/** Milliseconds to wait for the next letter. */
const PAUSE = 120;

/**
 * Calls `ask` with what stands in the box: now, after each pause in typing,
 * and at once when the form is sent. While an input method composes, which
 * `data-composing` on `host` tells, nothing is asked: half a syllable is no
 * question.
 */
export function watchTyping(
  host: HTMLElement,
  form: HTMLFormElement,
  input: HTMLInputElement,
  ask: (typed: string) => void,
): void {
  let waiting = 0;
  const now = () => {
    clearTimeout(waiting);
    if (host.dataset["composing"] === undefined) ask(input.value);
  };
  const later = () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(now, PAUSE);
  };
  // Composing may end before or after the last input, as the browser likes.
  input.addEventListener("compositionend", later);
  input.addEventListener("input", later);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    now();
  });
  now();
}
