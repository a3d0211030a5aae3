import {
  firstValue,
  readQuery,
  saidQuery,
} from "../../domain/benefit/address-query.ts";
import { createCheck } from "../../search/check/check-quote.ts";
import { wellFormed } from "../../search/text/fold-text.ts";
import { readSimplified } from "../../search/text/simplified-text.ts";
import { announcer } from "../browser/announce.ts";
import { copyBy } from "../browser/copy-by.ts";
import { createAddress } from "../browser/own-address.ts";
import { onEntry } from "../calculator/on-entry.ts";
import type { CheckSetup } from "./check-setup.ts";
import { renderCheck } from "./render-check.ts";

/** Stands before this script in the file that is served. */
declare const SETUP: CheckSetup;

/** Longer addresses are refused by some hosts and cut by some chats. */
const MOST_IN_ADDRESS = 1_500;
/** Milliseconds to wait for the next letter. */
const PAUSE = 150;

/** Checks what stands in the page's field, and what is typed there. */
export function openCheck(page: HTMLElement): void {
  const field = page.querySelector("textarea");
  const output = page.querySelector("output");
  if (!field || !output) return;
  const check = createCheck(SETUP.data, readSimplified(SETUP.simplified));
  const address = createAddress(["q"]);
  const announce = announcer(output);
  const show = () => {
    const text = field.value;
    const isLong =
      encodeURIComponent(wellFormed(text)).length > MOST_IN_ADDRESS * 3;
    output.hidden = text.trim() === "";
    const checked = output.hidden ? undefined : check(text);
    renderCheck(output, checked, { setup: SETUP, isLong });
    announce(() => [output.querySelector("h2")?.textContent ?? ""]);
    return isLong ? "" : saidQuery(["q"], { q: wellFormed(text) });
  };
  // What was typed before this script had come belongs there too.
  address.keep(show());
  address.onReturn(() => {
    field.value = firstValue(readQuery(address.query()), "q");
    show();
  });
  let waiting = 0;
  onEntry(page, (target) => {
    if (target !== field) return;
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      address.keep(show());
    }, PAUSE);
  });
  page.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLElement>(
      "[data-check-copy]",
    );
    if (!button) return;
    const { copied, copyFailed: failed } = SETUP;
    const text = button.dataset["checkCopy"] ?? "";
    void copyBy(button, { text }, { copied, failed });
  });
}
