import {
  ENGLISH_NUMBERS,
  ENGLISH_TENS,
  FOREIGN,
  POWERS,
  YUAN,
} from "../../domain/number/units.ts";
import { plainHan } from "../../domain/number/plain-typing.ts";
import type { NumberRead } from "../../domain/number/read-number.ts";
import { readPeriodAt } from "../../domain/number/read-period.ts";
import { scanNumbers } from "../../domain/number/scan-numbers.ts";

/** An amount in the forms by which it may be known: 3 years, 36 months. */
export type Amount = readonly [string, ...string[]];

/** An amount and where it stands. */
export interface FoundAmount {
  readonly amount: Amount;
  readonly start: number;
  readonly end: number;
  /** True if it is written in Chinese numerals. */
  readonly isHan: boolean;
}

const POWER_WORD = new RegExp(
  `^(?:${POWERS.map(([, , word]) => word).join("|")})$`,
);

/** True if an English word is a number. */
export function isNumberWord(word: string): boolean {
  return (
    [...ENGLISH_NUMBERS, ...ENGLISH_TENS].includes(word) ||
    POWER_WORD.test(word)
  );
}

const PERCENT = /^ ?(?:%|percent|per cent|pct)/;
const IN_YUAN = new RegExp(`^ ?(?:${YUAN})`);
const FOREIGN_BEFORE = new RegExp(`(?:${FOREIGN}) ?$`, "u");
const FOREIGN_AFTER = new RegExp(`^ ?(?:${FOREIGN})`, "u");

/**
 * The numbers of a folded text in one form, however they are written: 1000万,
 * 10 million and ¥10,000,000 are all `10000000`; 60 per cent and 六成 `60%`.
 * A Chinese numeral counts only with a word for zeros or before a unit, an
 * English one below ten only before a unit: one and two are said of anything.
 * A number that may be read in two ways, or is in another currency, is left out.
 */
export function findAmounts(folded: string): readonly FoundAmount[] {
  const found: FoundAmount[] = [];
  const plain = plainHan(folded);
  for (const number of scanNumbers(plain)) {
    // The months of 2年6个月 are part of what was found before.
    if (number.start < (found.at(-1)?.end ?? 0)) continue;
    // In running text a year is any year.
    const isArticle = /^an?$/.test(plain.slice(number.start, number.end));
    const isNone = number.isDoubtful || isArticle;
    const read = isNone ? undefined : readAmount(plain, number);
    if (read) found.push({ ...read, isHan: number.script === "han" });
  }
  return found;
}

type AmountRead = Omit<FoundAmount, "isHan">;

function readAmount(text: string, number: NumberRead): AmountRead | undefined {
  return (
    shareIn(text, number) ?? periodIn(text, number) ?? countIn(text, number)
  );
}

/** 60%, 百分之六十, 六成. */
function shareIn(text: string, number: NumberRead): AmountRead | undefined {
  const { start, end } = number;
  const [percent] = PERCENT.exec(text.slice(end)) ?? [];
  if (percent)
    return amount(start, end + percent.length, `${decimal(number)}%`);
  if (number.script !== "han") return undefined;
  if (text.slice(0, start).endsWith("百分之"))
    return amount(start - 3, end, `${decimal(number)}%`);
  return end - start === 1 && text.startsWith("成", end)
    ? amount(start, end + 1, `${decimal(number)}0%`)
    : undefined;
}

function periodIn(text: string, number: NumberRead): AmountRead | undefined {
  const period = readPeriodAt(text, number);
  if (!period) return undefined;
  const months = `${decimal(period)}mo`;
  return period.isYears
    ? amount(number.start, period.end, `${decimal(number)}y`, months)
    : amount(number.start, period.end, months);
}

function countIn(text: string, number: NumberRead): AmountRead | undefined {
  const { start, end, isLarge } = number;
  const [before, after] = [text.slice(0, start).slice(-8), text.slice(end)];
  if (FOREIGN_BEFORE.test(before) || FOREIGN_AFTER.test(after))
    return undefined;
  const yuan = IN_YUAN.exec(after)?.[0] ?? "";
  if (!isLarge && !yuan && !countsAlone(number, after)) return undefined;
  return amount(start, end + yuan.length, decimal(number));
}

/** True if a number without a unit still means an amount. */
function countsAlone({ script, value }: NumberRead, after: string): boolean {
  if (script === "han") return after.startsWith("个");
  return script === "digits" || value >= 10n;
}

function amount(
  start: number,
  end: number,
  ...forms: readonly [string, ...string[]]
): AmountRead {
  return { amount: forms, start, end };
}

/** As a decimal, to the hundredth. */
function decimal({
  value,
  places,
}: Pick<NumberRead, "value" | "places">): string {
  return String(Math.round((Number(value) / 10 ** places) * 100) / 100);
}
