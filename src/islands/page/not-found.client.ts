import { LANGUAGES, LOCALES } from "../../domain/text/languages.ts";
import { localesIn, nearPages } from "../../i18n/near-pages.ts";

const { pathname, search, hash } = location;
const { base = "/", paths = "" } =
  document.querySelector<HTMLElement>("[data-paths]")?.dataset ?? {};
const near = nearPages(pathname, { base, paths: paths.split(" ") });

// The pages that the address is near; what it asked of them goes along.
for (const locale of LOCALES) {
  const found = near[locale];
  const offer = document.querySelector<HTMLElement>(
    `[data-side=${locale}] [data-near]`,
  );
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
// its own header and footer; the switch leads to the same address in another.
const [named, ...more] = localesIn(pathname);
if (named && more.length === 0) {
  const { tag, typesetting } = LANGUAGES[named];
  document.documentElement.lang = tag;
  Object.assign(document.body.dataset, { locale: named, typesetting });
  for (const side of document.querySelectorAll(
    `[data-side]:not([data-side=${named}])`,
  ))
    side.remove();
  for (const part of ["header", "footer"]) {
    const contents = document.querySelector<HTMLTemplateElement>(
      `template[data-${part}=${named}]`,
    );
    const shown = document.querySelector(`body > ${part}`);
    if (!contents || !shown) continue;
    shown.textContent = "";
    shown.append(contents.content);
  }
  const folder = new RegExp(`/${named}(?=/|$|-)`, "i");
  for (const twin of document.querySelectorAll<HTMLAnchorElement>(
    "[data-twin]",
  )) {
    const other = LOCALES.find(
      (locale) => LANGUAGES[locale].tag === twin.hreflang,
    );
    if (other) twin.setAttribute("href", pathname.replace(folder, `/${other}`));
  }
  const title = document.querySelector("h1")?.textContent;
  if (title) document.title = title;
}
