import {
  EMBED_PARAMETERS,
  embedQuery,
  type EmbedParameter,
  type EmbedValues,
  readEmbedQuery,
} from "../../domain/embed/embed-query.ts";
import { FIRST_TRANSLATION } from "../../domain/text/languages.ts";
import {
  embedAddress,
  embedCode,
  type EmbedChoice,
} from "../../i18n/embed-code.ts";
import { runsOf } from "../../i18n/runs-of.ts";
import { copyCodes } from "../browser/copy-codes.ts";
import { nameStrange } from "../browser/name-strange.ts";
import { createAddress } from "../browser/own-address.ts";
import { runNodes } from "../browser/run-nodes.ts";
import { onEntry } from "../calculator/on-entry.ts";
import type { FrameMessage } from "./tell-height.ts";

/** Of the form, what it says of an address that asks for what is not there. */
const PROBLEMS = {
  of: "problemOf",
  in: "problemIn",
  lang: "problemLang",
  theme: "problemTheme",
} as const;

/** Shows for each choice the code of its frame, and the frame itself. */
export function startEmbed(form: HTMLFormElement): void {
  const code = document.getElementById("embed-code");
  const frame = document.querySelector("iframe");
  const address = createAddress(EMBED_PARAMETERS);
  const usual = valuesOf(form);
  const show = () => {
    const choice = readForm(form);
    const text = embedCode(choice);
    if (code && code.textContent !== text)
      code.replaceChildren(...runNodes(runsOf(text, FIRST_TRANSLATION)));
    // Of the page's own loading the preview is no part.
    if (!frame || document.readyState !== "complete") return;
    frame.title = choice.title;
    const { pathname, search } = new URL(embedAddress(choice));
    const shown = pathname + search;
    if (frame.getAttribute("src") !== shown) frame.src = shown;
  };
  const restore = () => {
    const offered = offeredBy(form);
    const { values, strange } = readEmbedQuery(address.query(), offered, usual);
    for (const name of EMBED_PARAMETERS) {
      const field = fieldOf(form, name);
      if (field) field.value = values[name];
      const [, asked] = strange.find(([one]) => one === name) ?? [];
      nameStrange(form, name, asked, form.dataset[PROBLEMS[name]]);
    }
    show();
  };
  restore();
  address.onReturn(restore);
  onEntry(form, (target) => {
    if (!(target instanceof HTMLSelectElement)) return;
    nameStrange(form, target.name, undefined, undefined);
    show();
    address.keep(embedQuery(valuesOf(form), usual));
  });
  addEventListener("load", () => setTimeout(show));
  if (frame) fitHeight(frame);
  copyCodes(form.dataset);
}

/** Makes the preview as high as what it shows says that it is. */
function fitHeight(frame: HTMLIFrameElement): void {
  addEventListener("message", ({ source, data }) => {
    const told = data as Partial<FrameMessage> | null;
    if (source === frame.contentWindow && told?.type === "embed-height")
      frame.height = String(Number(told.height));
  });
}

function readForm(form: HTMLFormElement): EmbedChoice {
  const { of, lang, theme } = valuesOf(form);
  const chosen = (name: EmbedParameter) =>
    fieldOf(form, name)?.selectedOptions[0];
  const option = chosen("of");
  const isSupport = option?.dataset["support"] !== undefined;
  // A calculator has one language only: its own.
  fieldOf(form, "lang")?.toggleAttribute("disabled", isSupport);
  const host = form.dataset["origin"] || location.origin;
  return {
    address: `${host}${chosen("in")?.dataset["folder"] ?? ""}${of}/`,
    title: option?.dataset["title"] ?? "",
    lang: isSupport ? "" : lang,
    theme,
  };
}

function fieldOf(form: HTMLFormElement, name: EmbedParameter) {
  return form.querySelector<HTMLSelectElement>(`select[name=${name}]`);
}

function valuesOf(form: HTMLFormElement): EmbedValues {
  const valueOf = (name: EmbedParameter) => fieldOf(form, name)?.value ?? "";
  return {
    of: valueOf("of"),
    in: valueOf("in"),
    lang: valueOf("lang"),
    theme: valueOf("theme"),
  };
}

function offeredBy(form: HTMLFormElement) {
  const offered = (name: EmbedParameter) =>
    [...(fieldOf(form, name)?.options ?? [])].map(({ value }) => value);
  return {
    of: offered("of"),
    in: offered("in"),
    lang: offered("lang"),
    theme: offered("theme"),
  };
}
