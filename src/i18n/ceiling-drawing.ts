import type { CostShare } from "../domain/benefit/benefit.ts";
import {
  ceilingCurve,
  type CeilingCurve,
} from "../domain/benefit/ceiling-curve.ts";
import { acrossPlot, pathTo, upPlot } from "../domain/benefit/chart-plot.ts";
import type { WorkedExample } from "../domain/benefit/worked-example.ts";
import { fen, type Fen } from "../domain/number/money.ts";
import { rational } from "../domain/number/rational.ts";
import { readMoney } from "../domain/number/read-money.ts";
import { figureWords, hedgeOf } from "./figure-words.ts";
import { formatBreakEven } from "./format-quantity.ts";
import { formatMoneyShort } from "./format-short.ts";
import { hedgeWords } from "./hedge-words.ts";
import { joinWords } from "./join-words.ts";
import { marksOf } from "./marks.ts";
import type { View } from "./view.ts";

/** A ceiling against its base, in places of the plot and in words. */
interface CeilingDrawing {
  readonly lines: readonly DrawnLine[];
  /** The largest sum with its hedge. */
  readonly cap: string;
  /** From which sum on the cap decides; exactly, where that is drawn rounded. */
  readonly turns: readonly string[];
  /** The line and the dot of an example, and the words for it. */
  readonly mark?: Readonly<Record<"x" | "d" | "named", string>>;
}

interface DrawnLine {
  /** The place at which it becomes flat, and the sum there. */
  readonly x: string;
  readonly y: number;
  readonly turn: string;
  /** The words of another line than the first stand above it. */
  readonly wordsAt: string;
  readonly isFirst: boolean;
  readonly label?: string;
  readonly words?: string;
}

type Told = Pick<View, "locale" | "t" | "words" | "say">;

/** Undefined where the text states no rate: then there is nothing to draw. */
export function drawCeiling(
  benefit: CostShare,
  example: WorkedExample | undefined,
  view: Told,
): CeilingDrawing | undefined {
  const { locale, words } = view;
  const curve = ceilingCurve(benefit);
  if (!curve) return undefined;
  const mark = markOf(example, curve, view);
  return {
    lines: linesOf(benefit, curve, view),
    cap: joinWords(
      locale,
      hedgeWords(hedgeOf(benefit.cap), { locale, hedges: words("hedge") }),
      formatMoneyShort(curve.highest, locale),
    ),
    turns: turnsOf(benefit, curve, view),
    ...(mark && { mark }),
  };
}

function linesOf(
  benefit: CostShare,
  { lines, widest, highest }: CeilingCurve,
  { locale, words, say }: Told,
): readonly DrawnLine[] {
  const language = { locale, hedges: words("hedge") };
  return lines.map(({ variant: id, cap, breakEven: { num, den } }, at) => {
    const turn = num / den;
    const variant = benefit.variants.find((each) => each.id === id);
    const rate = variant?.rate ?? benefit.rate;
    return {
      x: acrossPlot(share(turn, widest)),
      y: upPlot(share(cap, highest)),
      turn: formatMoneyShort(fen(turn), locale),
      wordsAt: acrossPlot(share((turn * 6n) / 10n, widest)),
      isFirst: at === 0,
      ...(variant && { label: say(variant.label) }),
      ...(rate && { words: figureWords(rate, language) }),
    };
  });
}

function turnsOf(
  benefit: CostShare,
  { lines }: CeilingCurve,
  { locale, t, say }: Told,
): readonly string[] {
  return lines.map(({ variant: id, breakEven: least, cap }) => {
    const even = { least, most: rational(cap) };
    const { sum, exact } = formatBreakEven(even, locale);
    const text = exact
      ? t("calculator.chart-turn", { sum, exact })
      : t("calculator.chart-turn-at", { sum });
    const variant = benefit.variants.find((each) => each.id === id);
    return variant ? say(variant.label) + marksOf(locale).colon + text : text;
  });
}

/** None where the example has no amount, or no ceiling. */
function markOf(
  example: WorkedExample | undefined,
  { widest, highest }: CeilingCurve,
  { locale, t }: Told,
): CeilingDrawing["mark"] {
  if (example?.result.kind !== "ceiling") return undefined;
  const amount = readMoney(example.given.amount);
  const sum = readMoney(example.result.yuan);
  if (!amount.ok || !sum.ok) return undefined;
  return {
    x: acrossPlot(share(amount.fen, widest)),
    d: pathTo(share(sum.fen, highest)),
    named: t("calculator.chart-example", {
      sum: formatMoneyShort(amount.fen, locale),
    }),
  };
}

function share(amount: bigint, whole: Fen): number {
  return whole ? Number((amount * 10_000n) / whole) / 10_000 : 0;
}
