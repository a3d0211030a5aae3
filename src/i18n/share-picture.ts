import { LANGUAGES, type Locale } from "../domain/text/languages.ts";
import type { View } from "./view.ts";

/** A picture's size in pixels, as those who show it recommend. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** The file of a picture, in the folder of the page it is of. */
const PICTURE = "card.png";

type Pictured = Pick<View, "policy" | "isOfAll" | "path">;

/** Its absolute address; undefined where the build was not told its host. */
export function pictureAddress(view: View): string | undefined {
  const { origin, href } = view;
  return origin ? origin + href(picturePath(view)) : undefined;
}

/**
 * The picture that stands for a page where it is shared, as its path below the
 * language: a measure's own, else its policy's, or the site's for a page of
 * several policies. Its address stays, whatever it shows.
 */
export function picturePath({ policy, isOfAll, path }: Pictured): string {
  if (isOfAll) return PICTURE;
  const isMeasure = policy.measures.some(
    ({ id }) => path === `${policy.id}/${id}/`,
  );
  return (isMeasure ? path : `${policy.id}/`) + PICTURE;
}

/**
 * A language and a country, as programs that show links name it.
 * @example "zh_CN", "en_GB"
 */
export function shareLocale(locale: Locale): string {
  const { tag, lists = tag } = LANGUAGES[locale];
  const { language, region = "" } = new Intl.Locale(lists).maximize();
  return `${language}_${region}`;
}
