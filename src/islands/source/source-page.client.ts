import "../page/page.client.ts";
import type { SourcePage } from "../../i18n/source-page.ts";
import { startSource } from "./start-source.ts";

const button = document.querySelector<HTMLElement>("[data-work-out]");
const output = document.querySelector<HTMLElement>("#integrity");
const data = document.querySelector("[data-source-page]")?.textContent;
if (button && output && data)
  startSource(button, output, JSON.parse(data) as SourcePage);
