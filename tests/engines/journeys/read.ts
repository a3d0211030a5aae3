import { isTranslation } from "../../../src/domain/text/languages.ts";
import { go, see, seeText, type Walker } from "../walker.ts";

/** A measure: its name, its figures, its sentence in both languages, styled. */
export async function readMeasure(walker: Walker): Promise<void> {
  const { sample, locale } = walker;
  await go(walker, sample.measurePath);
  await seeText(walker, "h1", sample.name[locale]);
  await seeText(walker, ".figures .value", "%");
  await seeText(
    walker,
    `#${sample.sentence.id} p[translate=no]`,
    sample.phrase,
  );
  if (isTranslation(locale))
    await seeText(
      walker,
      `#${sample.sentence.id} p:not([translate])`,
      sample.sentence[locale],
    );
  await see(walker, "a page in the site's own style", isStyled);
  await see(walker, "text within the width of the page", fitsItsWidth);
}

/** Its own paper, a measure of type, and no dot before a list of figures. */
function isStyled() {
  const seen = [
    getComputedStyle(document.documentElement).backgroundColor,
    getComputedStyle(document.body).margin,
    getComputedStyle(document.querySelector(".figures") ?? document.body)
      .listStyleType,
  ];
  const [paper = "", margin, dots] = seen;
  const isOwn = !/^rgba\(.*, 0\)$|^transparent$/.test(paper);
  return (isOwn && margin === "0px" && dots === "none") || seen.join(", ");
}

function fitsItsWidth() {
  const { scrollWidth, clientWidth } = document.documentElement;
  return (
    scrollWidth <= clientWidth + 1 ||
    `${String(scrollWidth)} px in ${String(clientWidth)} px`
  );
}
