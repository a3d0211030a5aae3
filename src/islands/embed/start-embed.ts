import { FIRST_TRANSLATION } from "../../domain/text/languages.ts";
import {
  embedAddress,
  embedCode,
  type EmbedChoice,
} from "../../i18n/embed-code.ts";
import { runsOf } from "../../i18n/runs-of.ts";
import { copyBy } from "../browser/copy-by.ts";
import { runNodes } from "../browser/run-nodes.ts";
import type { FrameMessage } from "./tell-height.ts";

/** Shows for each choice the code of its frame, and the frame itself. */
export function startEmbed(form: HTMLFormElement): void {
  const code = document.getElementById("embed-code");
  const frame = document.querySelector("iframe");
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
  show();
  form.addEventListener("change", show);
  addEventListener("load", () => setTimeout(show));
  addEventListener("message", ({ source, data }) => {
    const told = data as Partial<FrameMessage> | null;
    if (
      frame &&
      source === frame.contentWindow &&
      told?.type === "embed-height"
    )
      frame.height = String(Number(told.height));
  });
  document.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLElement>(
      "[data-embed-copy]",
    );
    const text = document.getElementById(button?.dataset["embedCopy"] ?? "");
    if (button && text)
      void copyBy(button, { text: text.textContent }, form.dataset);
  });
}

function readForm(form: HTMLFormElement): EmbedChoice {
  const fieldOf = (name: string) =>
    form.querySelector<HTMLSelectElement>(`select[name=${name}]`);
  const valueOf = (name: string) => fieldOf(name)?.value ?? "";
  const option = fieldOf("of")?.selectedOptions[0];
  const isSupport = option?.dataset["support"] !== undefined;
  // A calculator has one language only: its own.
  fieldOf("lang")?.toggleAttribute("disabled", isSupport);
  const host = form.dataset["origin"] || location.origin;
  return {
    address: `${host}${valueOf("in")}${valueOf("of")}/`,
    title: option?.label ?? "",
    lang: isSupport ? "" : valueOf("lang"),
    theme: valueOf("theme"),
  };
}
