import "../page/page.client.ts";
import { loadCalculator } from "./load-calculator.ts";

const part = document.querySelector<HTMLElement>(
  "[data-planner-page], [data-calculator]",
);
if (part) loadCalculator(part);
