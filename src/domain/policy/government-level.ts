/** The levels of government that issue policies and give money, lowest first. */
export const GOVERNMENT_LEVELS = [
  "district",
  "city",
  "province",
  "nation",
] as const;
export type GovernmentLevel = (typeof GOVERNMENT_LEVELS)[number];

/** True for a level of which one above has several. */
export function isBelow(level: GovernmentLevel, other: GovernmentLevel) {
  return GOVERNMENT_LEVELS.indexOf(level) < GOVERNMENT_LEVELS.indexOf(other);
}
