import "../page/page.client.ts";
import { assessCostShare } from "../../domain/assess-cost-share.ts";
import { assessAward, assessFixed } from "../../domain/assess-named-sum.ts";
import { assessWith } from "../../domain/assess-with.ts";
import { startCalculator } from "./start-calculator.ts";

// Named sums, alone or beside shares of a cost.
startCalculator(
  assessWith({
    "cost-share": assessCostShare,
    award: assessAward,
    fixed: assessFixed,
  }),
);
