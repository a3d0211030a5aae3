/** The icon, in the folder of the site. */
export const ICON = "icon.svg";

/** How wide its pictures are, in pixels: those that devices ask for. */
export const ICON_SIZES = [180, 192, 512] as const;
type IconSize = (typeof ICON_SIZES)[number];

/** The size that some devices look for in a page, not in the manifest. */
export const TOUCH_SIZE = 180;

/** Beside the icon. */
export function iconPicture(size: IconSize): string {
  return `icon-${String(size)}.png`;
}
