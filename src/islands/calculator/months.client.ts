import "../page/page.client.ts";
import { assessRentFree, assessTiers } from "../../domain/assess-months.ts";
import { assessFixed } from "../../domain/assess-named-sum.ts";
import { assessWith } from "../../domain/assess-with.ts";
import { startCalculator } from "./start-calculator.ts";

// The kinds counted in months, and the exact awards that go with them.
startCalculator(
  assessWith({
    tiers: assessTiers,
    "rent-free": assessRentFree,
    fixed: assessFixed,
  }),
);
