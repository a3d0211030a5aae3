import "../page/page.client.ts";
import { assess } from "../../domain/assess.ts";
import { startCalculator } from "./start-calculator.ts";

// Every kind of benefit; the smaller entries serve most pages.
startCalculator(assess);
