import { SOURCE } from "../../domain/text/languages.ts";
import { hasTools } from "../browser/engine.ts";

// Before the first paint of what stands in a frame: that script runs, in what
// engine, and which theme and language the address asks for. Nothing is read
// from what a browser stores.
const { dataset } = document.documentElement;
const asked = new URLSearchParams(location.search);
dataset["engine"] = hasTools ? "tools" : "reading";
const theme = asked.get("theme");
if (theme) dataset["theme"] = theme;
const language = asked.get("lang");
if (language) dataset["only"] = language === SOURCE ? "source" : "translation";
