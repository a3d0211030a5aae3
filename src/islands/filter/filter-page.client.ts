import "../page/page.client.ts";
import { hasTools } from "../browser/engine.ts";
import { loadInto } from "../loading/load-script.ts";

/** The exports of the script that narrows a page. */
interface FilterModule {
  readonly startFilter: (form: HTMLFormElement) => void;
}

const form = document.querySelector<HTMLFormElement>("[data-filter]");
const status = form?.querySelector<HTMLElement>("[role=status]");
if (hasTools && form && status) {
  const load = () => {
    const script = form.dataset["script"] ?? "";
    const { failed, retry } = status.dataset;
    void loadInto<FilterModule>(form, script, { failed, retry }).then(
      ({ startFilter }) => {
        startFilter(form);
      },
    );
  };
  if (/[?&;]q=/.test(location.search)) load();
  else form.addEventListener("focusin", load, { once: true });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
  });
}
