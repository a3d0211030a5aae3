import "../page/page.client.ts";
import { firstValue, readQuery } from "../../domain/benefit/address-query.ts";
import { hasTools } from "../browser/engine.ts";
import { loadInto } from "../loading/load-script.ts";
import type { openCheck } from "./check.client.ts";

/** The exports of the script that checks. */
interface CheckModule {
  readonly openCheck: typeof openCheck;
}

const page = document.querySelector<HTMLElement>("[data-check-page]");
const field = page?.querySelector("textarea");
if (hasTools && page && field) {
  let isAsked = false;
  const load = () => {
    if (isAsked) return;
    isAsked = true;
    const { script = "", failed, retry } = page.dataset;
    void loadInto<CheckModule>(page, script, { failed, retry }).then(
      (module) => {
        module.openCheck(page);
      },
    );
  };
  const asked = firstValue(readQuery(location.search), "q");
  if (asked) field.value = asked;
  // A browser may have kept what was typed before.
  if (field.value) load();
  for (const sign of ["focus", "input", "pointerover"])
    field.addEventListener(sign, load, { once: true });
}
