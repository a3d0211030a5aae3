// Shipped to the browser.
import { plainTyping } from "./plain-typing.ts";
import type { FieldProblem } from "./result.ts";

export type ParsedMonths =
  | { readonly ok: true; readonly months: number }
  | { readonly ok: false; readonly problem: FieldProblem };

/** A hundred years: more is a slip of the keyboard. */
const MOST = 1200;

/** The whole number of months that a reader typed: `12`, `12个月`. */
export function parseMonths(text = ""): ParsedMonths {
  const plain = plainTyping(text);
  if (!plain) return { ok: false, problem: "empty" };
  const [, minus, digits, part = ""] =
    /^(-?)(\d+)(?:\.(\d*))?(?:个月|months?)?$/.exec(plain) ?? [];
  if (!digits) return { ok: false, problem: "not-a-number" };
  if (minus) return { ok: false, problem: "negative" };
  if (/[1-9]/.test(part)) return { ok: false, problem: "not-whole-months" };
  const months = Number(digits);
  if (months > MOST) return { ok: false, problem: "too-many-months" };
  return { ok: true, months };
}
