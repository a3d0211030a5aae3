import { loadCalculator } from "../calculator/load-calculator.ts";
import "../page/page.client.ts";

const page = document.querySelector<HTMLElement>("[data-planner-page]");
if (page) loadCalculator(page);
