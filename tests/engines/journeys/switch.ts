import { beside, LANGUAGES } from "../../../src/domain/text/languages.ts";
import { go, see, seeText, type Walker } from "../walker.ts";

/** The switch leads to the same sentence in the language beside. */
export async function switchLanguage(walker: Walker): Promise<void> {
  const { page, sample, locale } = walker;
  const { id } = sample.sentence;
  const other = beside(locale);
  await go(walker, `${sample.measurePath}#${id}`);
  await page.click(`[data-twin][hreflang="${LANGUAGES[other].tag}"]`);
  const place = `/${other}/${sample.measurePath}#${id}`;
  await see(walker, `the address ${place}`, isAt, place);
  await seeText(walker, "h1", sample.name[other]);
}

function isAt(place: string) {
  const { pathname, hash } = location;
  return pathname + hash === place || pathname + hash;
}
