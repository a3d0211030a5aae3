import "../page/page.client.ts";
import { hasTools } from "../browser/engine.ts";
import type { CitationPage } from "../../i18n/citation-page.ts";
import { startCite } from "./start-cite.ts";

const form = document.querySelector<HTMLFormElement>("[data-cite-form]");
const data = document.querySelector("[data-cite-page]")?.textContent;
if (hasTools && form && data) startCite(form, JSON.parse(data) as CitationPage);
