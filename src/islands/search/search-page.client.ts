import { firstValue, readQuery } from "../../domain/benefit/address-query.ts";
import "../page/page.client.ts";
import { hasTools } from "../browser/engine.ts";
import { loadInto } from "../loading/load-script.ts";
import { followComposing, type SearchModule } from "./follow-composing.ts";
import { FACETS, type Facet } from "./measure-facets.ts";

const page = document.querySelector<HTMLElement>("[data-search-page]");
const input = page?.querySelector<HTMLInputElement>("[name=q]");
const list = page?.querySelector<HTMLElement>("[data-results]");
const status = page?.querySelector<HTMLElement>("[role=status]");
if (hasTools && page && input && list && status) {
  const wait = () => {
    list.dataset["state"] = "loading";
    status.textContent = status.dataset["loading"] ?? "";
  };
  const load = () => {
    const { failed, retry } = status.dataset;
    followComposing(page);
    const script = page.dataset["script"] ?? "";
    void loadInto<SearchModule>(page, script, { failed, retry }).then(
      ({ openPage }) => {
        openPage(page);
      },
    );
  };
  const query = readQuery(location.search);
  // A choice that the page does not offer is a chat's or a campaign's.
  const isOffered = (facet: Facet) => {
    const { options = [] } =
      page.querySelector<HTMLSelectElement>(`select[name=${facet}]`) ?? {};
    const asked = firstValue(query, facet);
    return asked !== "" && [...options].some(({ value }) => value === asked);
  };
  const words = firstValue(query, "q");
  if (words || FACETS.some(isOffered)) {
    input.value = words;
    wait();
    load();
  } else {
    list.dataset["state"] = "done";
    input.addEventListener("focus", load, { once: true });
    // A reader may type before the script that answers has loaded.
    input.addEventListener("input", wait, { once: true });
  }
}
