import { attributeOf, type Element, textsIn } from "./html-elements.ts";
import type { Edit, HtmlPage } from "./html-page.ts";

/** A number as it is printed: 24,000,000 or 1.1. */
const NUMBER = String.raw`\d(?:[\d,.]*\d)?`;

/** One to the fen is as wide as a column of a table on a phone. */
const SHORT_NUMBER = String.raw`\d(?:[\d,.]{0,8}\d)?(?![\d,.]*\d)`;

/**
 * A number with its unit, as either language writes it. Of a date its day is
 * one, its year another: held whole, it left half of a phone's line empty.
 */
const HELD = new RegExp(
  [
    String.raw`\d+月\d+日`,
    String.raw`${NUMBER}(?:[—–-]${NUMBER})?(?:[万亿]?元|万亿|[万亿]|个月|[个年月日天项条家倍句号])`,
    String.raw`(?:[Uu]p to )?RMB ${SHORT_NUMBER}(?: (?:million|billion))?`,
    String.raw`${NUMBER} (?:million|billion|(?:year|month|day)s?\b)`,
    String.raw`\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?: \d{4})?`,
    String.raw`(?:No\.|[Mm]easures?) \d+`,
  ].join("|"),
  "g",
);

/** Elements whose text is no running text, or takes no element into it. */
const NO_TEXT = new Set([
  "button",
  "option",
  "script",
  "style",
  "svg",
  "template",
  "textarea",
  "title",
]);

/** The class that the style sheet keeps on one line. */
const WHOLE = "sum";
/** What is held already, and the large figures, which a column must hold. */
const LEFT_ALONE = [WHOLE, "value"];

/**
 * Holds every number of a page to its unit, so that no line ends in 1000 and
 * the next begins with 万元. The text stays what it was, to the letter: an
 * invisible joiner would be copied along with a quote.
 * @example of "<p>给予1000万元资助" the text becomes '给予<span class="sum">1000万元</span>资助'
 */
export function holdNumbers({ html, elements }: HtmlPage): readonly Edit[] {
  return elements
    .filter((element) => !NO_TEXT.has(element.tagName) && !isLeftAlone(element))
    .filter(isOutsideDrawings)
    .flatMap(textsIn)
    .flatMap(({ sourceCodeLocation: place }) => {
      if (!place) return [];
      const text = html.slice(place.startOffset, place.endOffset);
      const held = text.replace(HELD, `<span class="${WHOLE}">$&</span>`);
      return held === text ? [] : [{ ...place, text: held }];
    });
}

function isLeftAlone(element: Element): boolean {
  const classes = (attributeOf(element, "class") ?? "").split(" ");
  return LEFT_ALONE.some((name) => classes.includes(name));
}

function isOutsideDrawings({ namespaceURI }: Element): boolean {
  return namespaceURI.endsWith("/xhtml");
}
