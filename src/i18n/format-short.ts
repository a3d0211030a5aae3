import { groupDigits } from "../domain/number/group-digits.ts";
import {
  type Grammar,
  LANGUAGES,
  type Locale,
} from "../domain/text/languages.ts";
import type { Fen } from "../domain/number/money.ts";
import { formatMoneyPlain } from "./format-money.ts";
import { toFourDigits } from "./format-quantity.ts";

const UNITS = {
  chinese: { fen: 1_000_000n, suffix: "万", separator: "", about: "约" },
  english: { fen: 100_000_000n, suffix: "m", separator: ",", about: "≈" },
} as const satisfies Record<Grammar, object>;

/**
 * A sum for the axis of a chart, to two decimals. What is rounded is marked, and
 * is rounded as the words beside it are: `20m`, `≈16.67m`, `约1667万`. Only where
 * the exact sum stands beside it.
 */
export function formatMoneyShort(sum: Fen, locale: Locale): string {
  const { suffix, separator, ...unit } = UNITS[LANGUAGES[locale].grammar];
  const isExact = (sum * 100n) % unit.fen === 0n;
  const shown = isExact ? sum : toFourDigits(sum);
  const hundredths = (shown * 100n + unit.fen / 2n) / unit.fen;
  const about = isExact ? "" : unit.about;
  const whole = groupDigits(String(hundredths / 100n), separator);
  const rest = (hundredths % 100n).toString().padStart(2, "0");
  const decimals = rest.replace(/0+$/, "");
  return about + (decimals ? `${whole}.${decimals}` : whole) + suffix;
}

/**
 * A round sum as a mark of a scale that runs over several powers of ten, exact
 * in few letters: `0.1m`, `100m`, `10万元`, `1亿元`.
 */
export function formatMoneyScale(sum: Fen, locale: Locale): string {
  return SCALES[LANGUAGES[locale].grammar](sum, locale);
}

const SCALES = {
  chinese: formatMoneyPlain,
  english: formatMoneyShort,
} as const satisfies Record<Grammar, typeof formatMoneyShort>;
