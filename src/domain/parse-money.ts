// Shipped to the browser.
import { fen, type Fen, type MoneyProblem } from "./money.ts";
import { plainTyping } from "./plain-typing.ts";

export type ParsedMoney =
  | { readonly ok: true; readonly fen: Fen }
  | { readonly ok: false; readonly problem: MoneyProblem };

/** 10^15 yuan, in fen; itself still allowed. */
const LARGEST = 10n ** 17n;

/** How many zeros a word stands for. */
const ZEROS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    "": 0,
    k: 3,
    thousand: 3,
    千: 3,
    w: 4,
    万: 4,
    m: 6,
    mn: 6,
    million: 6,
    百万: 6,
    千万: 7,
    亿: 8,
    bn: 9,
    billion: 9,
  }),
);

/** Mark or code, sign, whole part, fraction, word, unit; blanks are gone. */
const AMOUNT =
  /^(-?)(?:rmb|cny|人民币|(?:cn)?¥)?(-?)(?=\.?\d)(\d{1,3}(?:[, ]\d{3})+|\d*)(?:\.(\d*))?(\D*?)(?:元|yuan|rmb|cny)?$/;

/** A sum and the same sum again in brackets, as this site prints it. */
const SAID_TWICE = /^([^()]+)\(([^()]+)\)$/;

/**
 * The sum of money that a reader typed, in yuan unless it names a larger
 * unit. Never throws, and never guesses: what it cannot read is a problem.
 * @example parseMoney("2,400万元") // { ok: true, fen: 2400000000n }
 * @example parseMoney("24m") // the same
 * @example parseMoney("1e309") // { ok: false, problem: "not-a-number" }
 */
export function parseMoney(text = ""): ParsedMoney {
  const plain = plainTyping(text);
  if (!plain) return { ok: false, problem: "empty" };
  const [, first, second] = SAID_TWICE.exec(plain) ?? [];
  if (!first) return parseAmount(plain);
  const [said, again] = [parseAmount(first), parseAmount(second ?? "")];
  const same = said.ok && again.ok && said.fen === again.fen;
  return same ? said : { ok: false, problem: "not-a-number" };
}

function parseAmount(plain: string): ParsedMoney {
  const [, sign, minus, whole = "", fraction = "", word = ""] =
    AMOUNT.exec(plain) ?? [];
  const zeros = ZEROS.get(word);
  if (sign === undefined || zeros === undefined)
    return { ok: false, problem: "not-a-number" };
  if (sign || minus) return { ok: false, problem: "negative" };
  const value =
    BigInt(whole.replace(/\D/g, "") + fraction) * 10n ** BigInt(zeros + 2);
  const divisor = 10n ** BigInt(fraction.length);
  if (value > LARGEST * divisor) return { ok: false, problem: "too-large" };
  if (value % divisor) return { ok: false, problem: "more-than-fen" };
  return { ok: true, fen: fen(value / divisor) };
}
