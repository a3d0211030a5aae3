import "../page/page.client.ts";
import { assessCostShare } from "../../domain/assess-cost-share.ts";
import { assessLevels } from "../../domain/assess-named-sum.ts";
import { assessWith } from "../../domain/assess-with.ts";
import { startCalculator } from "./start-calculator.ts";

// Shares of a cost, alone or beside ceilings by level.
startCalculator(
  assessWith({ "cost-share": assessCostShare, levels: assessLevels }),
);
