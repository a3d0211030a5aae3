import { copyText } from "../browser/copy-text.ts";
import { said } from "../browser/said.ts";

/** As the site wrote it, before a browser translates the page. */
const title = document.title;

/** A sentence is quoted in both languages, a result with all that it shows. */
const QUOTED = [
  ".pair > p",
  "output > *",
  ".steps > li",
  ".readings:not([hidden]) > h3",
  ".readings:not([hidden]) li",
].join();

/**
 * The buttons beside a sentence: its permanent link, or a quote in both
 * languages as they stand, hedges included, with that link. Beside a result:
 * the link that gives it again, or its words, steps and quotes with that link.
 */
export function copyFrom(button: HTMLButtonElement): void {
  const place = button.closest<HTMLElement>(".pair, .answer");
  if (!place) return;
  // Of a result the link beside it knows the query, written or not.
  const { search } = place.querySelector<HTMLAnchorElement>(".tools>a") ?? {};
  const { origin, pathname } = location;
  const link = origin + pathname + (place.id ? `#${place.id}` : (search ?? ""));
  // A line of a working has its parts on lines of their own.
  const quote = [...place.querySelectorAll(QUOTED)]
    .map((part) => said(part).replace(/\n+/g, " "))
    .filter(Boolean);
  const text =
    button.dataset["copy"] === "link"
      ? link
      : [...quote, `${title} ${link}`].join("\n");
  // Pressed again while it says so, it keeps the name it had.
  const label = (button.dataset["label"] ??= button.textContent);
  const say = (word: string | undefined) => {
    button.textContent = word ?? label;
    setTimeout(() => (button.textContent = label), 2000);
  };
  const words = document.querySelector<HTMLElement>("[data-copied]")?.dataset;
  void copyText(text).then((isCopied) => {
    say(words?.[isCopied ? "copied" : "copyFailed"]);
  });
}
