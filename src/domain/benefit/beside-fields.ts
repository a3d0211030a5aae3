// Shipped to the browser.
import { CONVERSION_FIELDS } from "./conversion.ts";

/** The sum that is wanted, where it is asked how large an amount must be. */
export const WANTED = "wanted";

/** What an address may hold beside what is worked out, and goes along with it. */
export const BESIDE_FIELDS = [...CONVERSION_FIELDS, WANTED] as const;
