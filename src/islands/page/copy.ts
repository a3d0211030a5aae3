import { copyBy } from "../browser/copy-by.ts";

/**
 * The title and the sentences of the page as they were served: a reader's
 * browser may put what is seen into another language.
 */
const title = document.title;
const served = new Map(
  [...document.querySelectorAll(".pair>p")].map((text) => [
    text,
    text.textContent.trim(),
  ]),
);

/**
 * The buttons beside a sentence: its permanent link, or a quote in both
 * languages as they stand, hedges included, with that link. A button away
 * from any sentence copies the page's own.
 */
export function copyFrom(button: HTMLButtonElement): void {
  const place = button.closest(".pair");
  const { origin, pathname } = location;
  const link = `${origin}${pathname}${place ? `#${place.id}` : ""}`;
  const quote = [...(place?.children ?? [])].map((text) => served.get(text));
  const text =
    button.dataset["copy"] === "link"
      ? link
      : [...quote.filter(Boolean), `${title} ${link}`].join("\n");
  const words = document.querySelector<HTMLElement>("[data-copied]")?.dataset;
  void copyBy(button, text, {
    copied: words?.["copied"],
    failed: words?.["copyFailed"],
  });
}
