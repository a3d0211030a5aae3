import { LANGUAGES } from "../domain/text/languages.ts";
import { ICON, ICON_SIZES, iconPicture } from "../i18n/icon-pictures.ts";
import type { View } from "../i18n/view.ts";

/** The icon, and the pictures of it by their width, in the folder of the site. */
export const ICON_FILE = ICON;
export const ICON_PICTURES = ICON_SIZES.map((size) => ({
  size,
  path: iconPicture(size),
}));

/** The colour of the paper of every page. */
const PAPER = "#faf8f3";

/**
 * Tells a device how it keeps the site beside its own programs. Addresses are
 * relative to the manifest's own: it needs to know no host and no folder.
 */
export function manifest({ locale, shared: { site }, say }: View): object {
  return {
    id: "./",
    name: say(site.name),
    short_name: say(site.name),
    description: say(site.description),
    lang: LANGUAGES[locale].tag,
    dir: "ltr",
    start_url: "./",
    scope: "../",
    display: "minimal-ui",
    background_color: PAPER,
    theme_color: PAPER,
    icons: [
      { src: `../${ICON}`, sizes: "any", type: "image/svg+xml" },
      ...ICON_PICTURES.map(({ size, path }) => ({
        src: `../${path}`,
        sizes: `${String(size)}x${String(size)}`,
        type: "image/png",
      })),
    ],
  };
}
