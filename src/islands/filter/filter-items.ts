import { plainWords } from "../../search/text/holds-words.ts";

/** A sentence, a heading or a term of a long page. */
export interface FilterItem {
  readonly element: HTMLElement;
  /** All that it says. */
  readonly whole: string;
  /** The same without what is in the other language. */
  readonly own: string;
}

/** What is beside the words of a sentence: its number, its tools. */
const BESIDE = ".no,.tools";
const OTHER_LANGUAGE = ":scope>p+p,:scope>.both>span+span";

/**
 * What a page lists, as it was served: read once, since a reader's browser may
 * put what is seen into another language.
 */
export function readItems(selector: string): readonly FilterItem[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].map(
    (element) => {
      const other = element.querySelector(OTHER_LANGUAGE);
      const parts = [...element.children]
        .filter((part) => !part.matches(BESIDE))
        .flatMap((part) => (part.matches(".both") ? [...part.children] : part));
      // Its syllables are typed without the spaces between its words.
      const pinyin = element.querySelector(".pinyin")?.textContent ?? "";
      const said = (shown: readonly Element[]) =>
        plainWords(
          [
            ...shown.map(({ textContent }) => textContent),
            pinyin.replace(/\s/g, ""),
          ].join(" "),
        );
      return {
        element,
        whole: said(parts),
        own: said(parts.filter((part) => part !== other)),
      };
    },
  );
}

/**
 * Leaves out of the page what does not fit, and parts that nothing is left
 * in. A heading stays with what stands under it; a sentence that fits in the
 * language that is not shown is shown in both.
 * @returns how many fit
 */
export function showFitting(
  items: readonly FilterItem[],
  fits: (plain: string) => boolean,
): number {
  const found = items.filter(({ whole }) => fits(whole));
  for (const item of items) {
    const { element, own } = item;
    const isFound = found.includes(item);
    const isHeading = element.querySelector(".both") !== null;
    element.toggleAttribute("data-out", !isFound && !isHeading);
    element.toggleAttribute("data-both", isFound && !fits(own));
  }
  for (const part of document.querySelectorAll("main section"))
    part.toggleAttribute(
      "data-out",
      !found.some(({ element }) => part.contains(element)),
    );
  return found.length;
}
