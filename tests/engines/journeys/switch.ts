import { otherLocale } from "../../../src/domain/text/local-text.ts";
import { go, see, seeText, type Walker } from "../walker.ts";

/** The switch leads to the same sentence in the other language. */
export async function switchLanguage(walker: Walker): Promise<void> {
  const { page, sample, locale } = walker;
  const { id } = sample.sentence;
  const other = otherLocale(locale);
  await go(walker, `${sample.measurePath}#${id}`);
  await page.click("[data-twin]");
  const place = `/${other}/${sample.measurePath}#${id}`;
  await see(walker, `the address ${place}`, isAt, place);
  await seeText(walker, "h1", sample.name[other]);
}

function isAt(place: string) {
  const { pathname, hash } = location;
  return pathname + hash === place || pathname + hash;
}
