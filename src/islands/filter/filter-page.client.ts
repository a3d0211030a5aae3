import "../page/page.client.ts";
import { hasTools } from "../browser/engine.ts";
import { loadInto } from "../loading/load-script.ts";

/** The exports of the script that narrows a page. */
interface FilterModule {
  readonly startFilter: (form: HTMLFormElement) => void;
}

const form = document.querySelector<HTMLFormElement>("[data-filter]");
if (hasTools && form) {
  const load = () => {
    void loadInto<FilterModule>(form).then(({ startFilter }) => {
      startFilter(form);
    });
  };
  if (/[?&;]q=/.test(location.search)) load();
  else form.addEventListener("focusin", load, { once: true });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
  });
}
