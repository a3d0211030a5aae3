// Shipped to the browser.
import { CONVERSION_FIELDS } from "./conversion.ts";

/**
 * Further questions about one support, in the order in which they are asked,
 * each with the parameter under which an address holds what was typed: the sum
 * that is wanted, further amounts under the same rule, the part that counts,
 * and the day of registration.
 */
export const ASIDES = {
  wanted: "money",
  further: "money",
  part: "money",
  registered: "date",
  elsewhere: undefined,
} as const;
export type AsideId = keyof typeof ASIDES;

export const ASIDE_IDS = Object.keys(ASIDES) as readonly AsideId[];

/** The sum in another currency that a reader starts from. */
export const FOREIGN = "foreign";

/** What an address may hold beside what is worked out, and goes along with it. */
export const BESIDE_FIELDS: readonly string[] = [
  ...CONVERSION_FIELDS,
  FOREIGN,
  ...ASIDE_IDS.filter((id) => ASIDES[id] !== undefined),
];
