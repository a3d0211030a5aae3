import "../page/page.client.ts";
import { loadSearch } from "./load-search.ts";
import { FACETS } from "./measure-facets.ts";

const page = document.querySelector<HTMLElement>("[data-search-page]");
const input = page?.querySelector<HTMLInputElement>("[name=q]");
page?.querySelector("[data-no-script]")?.remove();
if (page && input) {
  const load = () => {
    loadSearch(page, ({ openPage }) => {
      openPage(page);
    });
  };
  const address = new URLSearchParams(location.search);
  const asked = ["q", ...FACETS].some((name) => address.get(name));
  if (asked) {
    input.value = address.get("q") ?? "";
    load();
  } else input.addEventListener("focus", load, { once: true });
  const list = page.querySelector<HTMLElement>("[data-results]");
  if (list) list.dataset["state"] = asked ? "loading" : "done";
}
