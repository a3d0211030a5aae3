import { reportAddress } from "../../domain/policy/report-address.ts";
import { fillWords } from "../../i18n/fill-words.ts";
import type { ServedTexts, ToolsSetup } from "./tools-setup.ts";

/**
 * Has each link that reports a mistake say beforehand which sentence it is in,
 * as the page was served and in its language, also where the link is opened in
 * another tab.
 */
export function fillReports(
  { address, title, text }: NonNullable<ToolsSetup["report"]>,
  served: ServedTexts,
): void {
  const { origin, pathname } = location;
  const links = document.querySelectorAll<HTMLAnchorElement>("[data-report]");
  for (const link of links) {
    const place = link.closest(".pair");
    // The page's own language is the first of a pair.
    const quoted = place?.querySelector(".pair > p, .both > span");
    if (!place || !quoted) continue;
    const said = {
      sentence: place.id,
      quote: served.get(quoted)?.trim(),
      link: `${origin}${pathname}#${place.id}`,
    };
    link.href = reportAddress(address, {
      title: fillWords(title, said),
      text: fillWords(text, said),
    });
  }
}
