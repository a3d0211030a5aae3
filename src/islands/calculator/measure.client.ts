import "../page/page.client.ts";
import { loadCalculator } from "./load-calculator.ts";

const section = document.querySelector<HTMLElement>("[data-calculator]");
if (section) loadCalculator(section);
