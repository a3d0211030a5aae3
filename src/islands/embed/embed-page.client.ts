import "../page/page.client.ts";
import { hasTools } from "../browser/engine.ts";
import { startEmbed } from "./start-embed.ts";

const form = document.querySelector<HTMLFormElement>("[data-embed-form]");
if (hasTools && form) startEmbed(form);
