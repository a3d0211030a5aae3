import { copyBy, type CopyWords } from "./copy-by.ts";

/**
 * Copies the code whose button is pressed.
 * @param written what is copied of what is shown
 */
export function copyCodes(
  words: CopyWords,
  written = (shown: string) => shown,
): void {
  document.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLElement>("[data-copy-code]");
    const code = document.getElementById(button?.dataset["copyCode"] ?? "");
    if (button && code)
      void copyBy(button, { text: written(code.textContent) }, words);
  });
}
