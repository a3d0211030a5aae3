import { firstValue, readQuery } from "../../domain/address-query.ts";
import "../page/page.client.ts";
import { loadSearch } from "./load-search.ts";
import { SEARCH_PARAMETERS } from "./measure-facets.ts";

const page = document.querySelector<HTMLElement>("[data-search-page]");
const input = page?.querySelector<HTMLInputElement>("[name=q]");
page?.querySelector("[data-no-script]")?.remove();
const list = page?.querySelector<HTMLElement>("[data-results]");
const status = page?.querySelector<HTMLElement>("[role=status]");
if (page && input && list && status) {
  const wait = () => {
    list.dataset["state"] = "loading";
    status.textContent = status.dataset["loading"] ?? "";
  };
  const load = () => {
    loadSearch(page, ({ openPage }) => {
      openPage(page);
    });
  };
  const query = readQuery(location.search);
  const asked = SEARCH_PARAMETERS.some((name) => firstValue(query, name));
  if (asked) {
    input.value = firstValue(query, "q");
    wait();
    load();
  } else {
    list.dataset["state"] = "done";
    input.addEventListener("focus", load, { once: true });
    // What is typed may be there before the script that answers it.
    input.addEventListener("input", wait, { once: true });
  }
}
