import { copyBy } from "../browser/copy-by.ts";
import type { ServedTexts, ToolsSetup } from "./tools-setup.ts";

/**
 * The buttons beside a sentence: its permanent link, or a quote in both
 * languages as they stand, hedges included, with that link. A button away
 * from any sentence copies the page's own.
 */
export function copyFrom(
  button: HTMLElement,
  served: ServedTexts,
  words: ToolsSetup["words"],
): void {
  const place = button.closest(".pair");
  const { origin, pathname } = location;
  const link = `${origin}${pathname}${place ? `#${place.id}` : ""}`;
  const title = document.querySelector("title");
  const texts = [...(place?.children ?? []), ...(title ? [title] : [])];
  const quote = texts.map((text) => served.get(text)).filter(Boolean);
  void copyBy(
    button,
    button.dataset["copy"] === "link" ? link : `${quote.join("\n")} ${link}`,
    { copied: words.copied, failed: words.copyFailed },
  );
}
