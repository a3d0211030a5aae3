import "../page/page.client.ts";
import { startFinder } from "./start-finder.ts";

const form = document.querySelector<HTMLFormElement>("[data-finder]");
if (form) startFinder(form);
