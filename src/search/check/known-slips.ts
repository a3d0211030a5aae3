import { joinSteps, type Step } from "./align-tokens.ts";
import type { QuoteToken } from "./quote-tokens.ts";
import { plainSpelling } from "./plain-spelling.ts";

type Tokens = readonly QuoteToken[];

/** The kinds of slip that change no word: they are named and forgiven. */
export const SLIPS = [
  "traditional",
  "width",
  "scan",
  "spacing",
  "spelling",
  "amount",
] as const;
export type SlipKind = (typeof SLIPS)[number];

export interface Slip {
  readonly kind: SlipKind;
  /** The words of the quotation, and those of the text. */
  readonly quoted: string;
  readonly told: string;
}

/**
 * Characters that a scan takes for each other, a group each. No group holds
 * two digits, a number's character or a word that limits one.
 */
const ALIKE: readonly string[] = [
  "己已巳",
  "未末",
  "曰日",
  "土士",
  "人入",
  "大太",
  "天夭",
  "玉王",
  "问间",
  "治冶",
  "兔免",
  "析折",
  "拔拨",
  "戊戌戍",
  "券卷",
  "候侯",
  "管菅",
  "0o〇",
  "1li|",
];
const GROUP: ReadonlyMap<string, string> = new Map(
  ALIKE.flatMap((group) =>
    Array.from(group, (each): [string, string] => [each, group.charAt(0)]),
  ),
);

/** Words as a poor scan would show them all. */
function scanned(words: string): string {
  return Array.from(
    words.replace(/rn/g, "m"),
    (each) => GROUP.get(each) ?? each,
  ).join("");
}

/** The slip that makes the words of one side those of the other, if one does. */
function slipKind(quoted: Tokens, told: Tokens): SlipKind | undefined {
  const [theirs, ours] = [writtenOf(quoted), writtenOf(told)];
  if (theirs === ours) return isOneNumber(quoted, ours) ? "spacing" : undefined;
  if (scanned(theirs) === scanned(ours)) return "scan";
  const isAlike = plainSpelling(quoted) === plainSpelling(told);
  return isAlike ? "spelling" : undefined;
}

/** Digits that are parted are another number, unless a line ends between. */
function isOneNumber([, ...more]: Tokens, ours: string): boolean {
  return !/\d/.test(ours) || more.every(({ isOnNewLine }) => isOnNewLine);
}

function writtenOf(tokens: Tokens): string {
  return tokens.map(({ written }) => written).join("");
}

export interface Forgiven {
  readonly steps: readonly Step[];
  readonly slips: readonly Slip[];
}

/** Takes a change that is only a slip for the text's own words. */
export function forgiveSlips(
  steps: readonly Step[],
  quoted: Tokens,
  told: Tokens,
): Forgiven {
  const slips: Slip[] = [];
  const forgiven: Step[] = [];
  for (const step of atEnds(steps, told.length)) {
    const last = forgiven.at(-1);
    const before = last?.kind === "missing" ? last : undefined;
    const own = before && {
      theirs: quoted.slice(...step.quoted),
      ours: told.slice(...before.told),
    };
    const kind =
      own && step.kind === "added" ? slipKind(own.theirs, own.ours) : undefined;
    if (own && before && kind) {
      slips.push({
        kind,
        quoted: writtenOf(own.theirs),
        told: writtenOf(own.ours),
      });
      const kept = { kind: "kept", quoted: step.quoted, told: before.told };
      forgiven.splice(-1, 1, kept as Step);
    } else forgiven.push(step);
  }
  // What is no slip stands at the ends as it stood before.
  const inside = forgiven.filter(
    ({ kind }, at) =>
      kind !== "missing" || steps.some((one) => isSame(one, forgiven[at])),
  );
  return { steps: joinSteps(inside), slips };
}

/** Other words at an end, each with as many of the text that stand there. */
function atEnds(steps: readonly Step[], length: number): readonly Step[] {
  const [first, last] = [steps[0], steps.at(-1)];
  const all = [...steps];
  if (first?.kind === "added") {
    const to = first.told[0];
    const from = Math.max(0, to - sizeOf(first));
    if (from < to) all.unshift(missing(first.quoted[0], [from, to]));
  }
  if (last?.kind === "added" && steps.length > 1) {
    const from = last.told[1];
    const to = Math.min(length, from + sizeOf(last));
    const isChange = steps.at(-2)?.kind === "missing";
    if (from < to && !isChange)
      all.splice(-1, 0, missing(last.quoted[0], [from, to]));
  }
  return all;
}

function missing(at: number, told: readonly [number, number]): Step {
  return { kind: "missing", quoted: [at, at], told };
}

function sizeOf({ quoted: [from, to] }: Step): number {
  return to - from;
}

function isSame(a: Step, b: Step | undefined): boolean {
  return (
    a.kind === b?.kind && a.told[0] === b.told[0] && a.told[1] === b.told[1]
  );
}
