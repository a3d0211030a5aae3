import { fillWords } from "../../i18n/fill-words.ts";

/** Says at the foot of what is printed from where it comes, and from which day. */
export function stampPrint(stamp: HTMLElement): void {
  const line = stamp.lastElementChild;
  if (!line) return;
  addEventListener("beforeprint", () => {
    line.textContent = fillWords(stamp.dataset["printed"], {
      address: location.href,
      date: new Date().toLocaleDateString("sv"),
    });
  });
}
