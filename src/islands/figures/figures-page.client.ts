import "../page/page.client.ts";
import { hasTools } from "../browser/engine.ts";
import { startFigures } from "./start-figures.ts";

const form = document.querySelector<HTMLFormElement>("[data-figure-filter]");
const body = document.querySelector<HTMLElement>("[data-figures]");
if (hasTools && form && body) startFigures(form, body);
