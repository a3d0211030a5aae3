import { fullAwards } from "../../domain/figure/pool.ts";
import { fen } from "../../domain/number/money.ts";
import type { PoolRecord } from "../../i18n/calculator-data.ts";
import { fillWords } from "../../i18n/fill-words.ts";
import { formatMoney } from "../../i18n/format-money.ts";
import { formatCount } from "../../i18n/format-quantity.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import type { Line } from "../calculator/answer.ts";
import { renderLine } from "../calculator/render-lines.ts";

interface PoolAnswer {
  readonly total: Line;
  readonly award: string;
  readonly count: string;
}

/**
 * The awards of a yearly total at an average: arithmetic, no forecast.
 * @param hundredths the average, in hundredths of a full award, above nothing
 */
export function renderPool(
  { words: total, pool, award, sentence, says: quote }: PoolRecord,
  hundredths: bigint,
  data: PlannerData,
): PoolAnswer {
  const { words, locale } = data;
  const average = fen((BigInt(award) * hundredths) / 100n);
  const said = formatMoney(average, locale);
  const count = formatCount(fullAwards(fen(BigInt(pool)), average));
  return {
    total: renderLine(data, fillWords(words["pool-total"], { total }), {
      sentence,
      quote,
    }),
    award: said,
    count: fillWords(words["pool-count"], { award: said, count }),
  };
}
