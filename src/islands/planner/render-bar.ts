import type { Segment, SegmentKind } from "../../domain/plan/plan-bar.ts";
import type { Fen } from "../../domain/number/money.ts";
import { fillWords } from "../../i18n/fill-words.ts";
import { formatMoney } from "../../i18n/format-money.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";

/** A part of a bar: where it is drawn, and what it is in words. */
export interface BarPart {
  readonly kind: SegmentKind;
  /** In percent of the bar's width. */
  readonly x: number;
  readonly width: number;
  readonly said: string;
}

/** @param least what the plan comes to at the worst, by any answers */
export function renderBar(
  segments: readonly Segment[],
  least: Fen | undefined,
  { words, locale }: Pick<PlannerData, "words" | "locale">,
): readonly BarPart[] {
  const whole = segments.at(-1)?.to ?? 0n;
  const percent = (sum: bigint) => Number((sum * 10_000n) / whole) / 100;
  return segments.map(({ kind, from, to }) => {
    const x = percent(from);
    const sum = formatMoney((to - from) as Fen, locale);
    const key = keyOf(kind, from, to > (least ?? to));
    const said = fillWords(words[`bar-${key}`], { sum });
    return { kind, x, width: percent(to) - x, said };
  });
}

/** What is certain by the answers may still be lost by those not given. */
function keyOf(kind: SegmentKind, from: Fen, isAsked: boolean): string {
  if (kind === "solid" && isAsked) return "asked";
  // Nothing stands before it, to which it could be more.
  return kind === "open" && from === 0n ? "open-alone" : kind;
}
