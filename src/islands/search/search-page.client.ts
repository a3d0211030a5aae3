import "../page/page.client.ts";
import { loadSearch } from "./load-search.ts";

const page = document.querySelector<HTMLElement>("[data-search-page]");
const input = page?.querySelector<HTMLInputElement>("[name=q]");
page?.querySelector("[data-no-script]")?.remove();
if (page && input) {
  const load = () => {
    loadSearch(page, ({ openPage }) => {
      openPage(page);
    });
  };
  const query = new URLSearchParams(location.search).get("q");
  if (query) {
    input.value = query;
    load();
  } else input.addEventListener("focus", load, { once: true });
  const list = page.querySelector<HTMLElement>("[data-results]");
  if (list) list.dataset["state"] = query ? "loading" : "done";
}
