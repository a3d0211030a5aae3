/** Red, green, blue from 0 to 255, opacity from 0 to 255. */
export type Rgba = readonly [number, number, number, number];

/** The least contrast of text that can be read, and of a field's border. */
export const LEAST_CONTRAST = { text: 4.5, border: 3 } as const;

/**
 * How much two opaque colours differ, from 1 to 21, as WCAG 2 counts it.
 * @example contrast([0, 0, 0, 255], [255, 255, 255, 255]) // 21
 */
export function contrast(one: Rgba, other: Rgba): number {
  const [dark, light] = [luminance(one), luminance(other)].sort(
    (a, b) => a - b,
  );
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** From 0, black, to 1, white. */
export function luminance([red, green, blue]: Rgba): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
