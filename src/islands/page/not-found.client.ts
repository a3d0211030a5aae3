import { nearPages } from "../../i18n/near-pages.ts";

const { pathname, search, hash } = location;
const { base = "/", paths = "" } =
  document.querySelector<HTMLElement>("[data-paths]")?.dataset ?? {};
const near = nearPages(pathname, { base, paths: paths.split(" ") });

// The pages that the address is near; what it asked of them goes along.
for (const side of document.querySelectorAll<HTMLElement>("[data-side]")) {
  const found = near[side.dataset["side"] === "en" ? "en" : "zh"];
  const offer = side.querySelector<HTMLElement>("[data-near]");
  if (offer) offer.hidden = found.length === 0;
  offer?.querySelector("ul")?.append(
    ...found.map((address) => {
      const row = document.createElement("li");
      const link = document.createElement("a");
      link.href = address + search + hash;
      link.textContent = address;
      row.append(link);
      return row;
    }),
  );
}

// The wrong address still names a language: leave the page in that one, with
// its own header and footer; the switch leads to the same address in the other.
const english = /\/en(\/|$|-)/i.test(pathname);
const chinese = /\/zh(\/|$|-)/i.test(pathname);
if (english !== chinese) {
  const [named, other] = english ? ["en", "zh"] : ["zh", "en"];
  document.documentElement.lang = english ? "en" : "zh-CN";
  document.body.dataset["locale"] = named;
  document.querySelector(`[data-side=${other}]`)?.remove();
  for (const part of ["header", "footer"]) {
    const contents = document.querySelector<HTMLTemplateElement>(
      `template[data-${part}=${named}]`,
    );
    const shown = document.querySelector(`body > ${part}`);
    if (!contents || !shown) continue;
    shown.textContent = "";
    shown.append(contents.content);
  }
  const twin = document.querySelector("[data-twin]");
  const there = pathname.replace(/\/(?:en|zh)(?=\/|$|-)/i, `/${other}`);
  twin?.setAttribute("href", there);
  const title = document.querySelector("h1")?.textContent;
  if (title) document.title = title;
}
