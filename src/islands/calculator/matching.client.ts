import "../page/page.client.ts";
import { assessCostShare } from "../../domain/assess-cost-share.ts";
import { assessMatching } from "../../domain/assess-matching.ts";
import { assessWith } from "../../domain/assess-with.ts";
import { startCalculator } from "./start-calculator.ts";

// Shares of a cost beside matching support.
startCalculator(
  assessWith({ "cost-share": assessCostShare, matching: assessMatching }),
);
