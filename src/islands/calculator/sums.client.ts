import "../page/page.client.ts";
import { assessCostShare } from "../../domain/assess-cost-share.ts";
import { assessMatching } from "../../domain/assess-matching.ts";
import {
  assessAward,
  assessFixed,
  assessLevels,
} from "../../domain/assess-named-sum.ts";
import { assessWith } from "../../domain/assess-with.ts";
import { startCalculator } from "./start-calculator.ts";

// The kinds that need no months: most measures have only these.
startCalculator(
  assessWith({
    "cost-share": assessCostShare,
    matching: assessMatching,
    award: assessAward,
    fixed: assessFixed,
    levels: assessLevels,
  }),
);
