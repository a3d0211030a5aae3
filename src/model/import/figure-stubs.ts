import type { Bound, Per, Quantity } from "../../domain/figure/figure.ts";
import { discretionBefore } from "../../domain/figure/find-discretion.ts";
import { parseQuantity } from "../../domain/number/numerals.ts";
import {
  findHedgedNumbers,
  type HedgedNumber,
} from "../../domain/text/hedge.ts";
import { HEDGES, looksOf } from "../../domain/text/hedges.ts";
import { LANGUAGES, SOURCE } from "../../domain/text/languages.ts";
import { LEFT } from "../left/left-mark.ts";
import { smallestQuote } from "./smallest-quote.ts";

/** Of what lies between two values, the kind of these. */
type Kind = Exclude<Quantity["kind"], "span">;

/** A number of a sentence, to be entered as a figure of it. */
export interface FigureStub {
  readonly name: string;
  readonly value: string;
  readonly kind: Kind;
  readonly per: readonly Per[];
  readonly bound: Bound;
  readonly discretion: readonly DiscretionStub[];
  readonly quote: string;
}

export interface DiscretionStub {
  readonly kind: "may" | "on-merit";
  readonly words: string;
}

export interface NumbersOf {
  readonly figures: readonly FigureStub[];
  /** Words with a number that states no value: a document's number, a year. */
  readonly nonFigures: readonly string[];
}

/** The number of a document: 〔2024〕1号 with the office before it. */
const DOCUMENT = /[\p{Script=Han}]{1,12}[〔[(（]\d{4}[〕\])）]\d+号/gu;

/** Names by the words around a number, then by its kind and bound. */
const NAMED_BY: readonly (readonly [string, readonly Kind[], RegExp])[] = [
  [
    "pool",
    ["money"],
    /每年[^，,；;。]{0,6}(?:发放|投入|安排)[^，,；;。]{0,8}$/u,
  ],
  ["from", ["date"], /自$/u],
  ["until", ["date"], /(?:至|到)$/u],
  ["length", ["period"], /有效期(?:限)?(?:为|至)?$/u],
];
const SUMS: Readonly<Record<Bound, string>> = {
  "at-most": "cap",
  "at-least": "least",
  exact: "amount",
  between: "amount",
  about: "size",
};
const KINDS: Readonly<Record<Kind, string>> = {
  money: "amount",
  foreign: "amount",
  rate: "rate",
  points: "points",
  multiple: "multiple",
  ratio: "ratio",
  period: "term",
  range: "term",
  days: "days",
  age: "age",
  area: "area",
  count: "count",
  rank: "rank",
  date: "date",
  scale: "size",
};
const PER: readonly (readonly [Per, RegExp])[] = [
  ["person", /每(?:人|名|位)/u],
  ["square-metre", /每平方米/u],
  ["month", /每月/u],
  ["year", /每年/u],
];
const EACH = /(?:每(?:人|名|位|平方米|月|年))+$/u;

/** Every number of a sentence, as a figure or as none. */
export function figureStubs(zh: string): NumbersOf {
  const documents = Array.from(zh.matchAll(DOCUMENT), (found) => found[0]);
  const figures: FigureStub[] = [];
  const nonFigures = [...documents];
  for (const number of findHedgedNumbers(zh, SOURCE)) {
    const { token } = number;
    if (token.value.kind === "ordinal" || isWithin(zh, documents, number))
      continue;
    const value = parseQuantity(token.text);
    const quote = smallestQuote(zh, number);
    if (!value) nonFigures.push(quote ?? token.text);
    else figures.push(stubOf(zh, number, value, quote ?? LEFT));
  }
  return { figures: named(figures), nonFigures };
}

function stubOf(
  zh: string,
  number: HedgedNumber,
  value: Quantity,
  smallest: string,
): FigureStub {
  const before = zh.slice(0, number.start);
  const { kind } = value.kind === "span" ? value.from : value;
  const { name, lead } = nameOf(before, number, kind);
  const words = lead + zh.slice(number.start, number.end);
  const isOnce = zh.indexOf(words) === zh.lastIndexOf(words);
  // A yearly total is one by the words before it, which its quote then bears.
  const quote = name === "pool" && isOnce ? words : smallest;
  return {
    name,
    value: number.token.text,
    kind,
    per: perOf(before),
    bound: number.bound,
    discretion: discretionOf(zh, quote),
    quote,
  };
}

/** With the words before a number by which it has its name, where these decide. */
function nameOf(before: string, { bound }: HedgedNumber, kind: Kind) {
  for (const [name, kinds, looks] of NAMED_BY) {
    const lead = kinds.includes(kind) && looks.exec(before)?.[0];
    if (lead) return { name, lead };
  }
  const isMoney = kind === "money" || kind === "foreign";
  return { name: isMoney ? SUMS[bound] : KINDS[kind], lead: "" };
}

/** So much for each person and month; of a year alone it may be for all. */
function perOf(before: string): readonly Per[] {
  const words = EACH.exec(before)?.[0] ?? "";
  const each = PER.flatMap(([per, looks]) => (looks.test(words) ? per : []));
  const [first] = each;
  return first === "person" || first === "square-metre" ? each : [];
}

function discretionOf(zh: string, quote: string): readonly DiscretionStub[] {
  const at = zh.indexOf(quote);
  return discretionBefore(zh, at).map((kind) => {
    const hedge = HEDGES[kind];
    const looks = new RegExp(looksOf(hedge, LANGUAGES[SOURCE].grammar), "gu");
    const words = zh.match(looks) ?? [];
    // Which of two is meant, a person must say.
    return { kind, words: words.length === 1 ? (words[0] ?? LEFT) : LEFT };
  });
}

function isWithin(
  zh: string,
  documents: readonly string[],
  { token }: HedgedNumber,
): boolean {
  return documents.some((words) => {
    const at = zh.indexOf(words);
    return token.start >= at && token.end <= at + words.length;
  });
}

/** Of two with one name the second is told by its place: cap, cap-2. */
function named(figures: readonly FigureStub[]): readonly FigureStub[] {
  const times = new Map<string, number>();
  return figures.map((figure) => {
    const time = (times.get(figure.name) ?? 0) + 1;
    times.set(figure.name, time);
    return time === 1 ? figure : { ...figure, name: `${figure.name}-${time}` };
  });
}

/** True for what a sentence sets aside for all of a year. */
export function isPool({ name }: Pick<FigureStub, "name">): boolean {
  return /^pool(?:-\d+)?$/.test(name);
}
