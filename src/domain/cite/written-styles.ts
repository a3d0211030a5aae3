// Shipped to the browser.
import type { Citation } from "./citation.ts";
import { dateParts, dayFirst, monthFirst } from "./citation-dates.ts";
import { proof } from "./citation-proof.ts";

/** Texts that are there, joined. */
function join(
  texts: readonly (string | undefined | false)[],
  between: string,
): string {
  return texts.filter(Boolean).join(between);
}

function bracketed(text: string, [open, close] = ["(", ")"]): string {
  return text && `${open}${text}${close}`;
}

/** The part's place in English, behind what comes before it. */
function placed({ part }: Citation, before = ", "): string {
  return part.place ? before + part.place.en : "";
}

/** The title as it is, and the site's translation in brackets. */
function translated({ title }: Citation, [open, close] = ["", ""]): string {
  return `${open}${title.zh}${close} [${title.en}]`;
}

/** GB/T 7714: responsible body, title with part, medium, dates, address. */
function gbEntry(
  { issuer, title, part, published, accessed, url }: Citation,
  language: "zh" | "en",
): string {
  const place = part.place && part.place[language];
  const between = language === "zh" ? ":" : ": ";
  const day = accessed ? `[${accessed}]` : "";
  const whole = join([title[language], place], between);
  return `${issuer[language]}. ${whole}[EB/OL]. (${published})${day}. ${url}.`;
}

/** The guide's own form ends with the address: what proves the words follows it. */
export function gb(citation: Citation): string {
  return join(
    [
      gbEntry(citation, "zh"),
      bracketed(proof(citation, "，", "版本"), ["（", "）"]),
    ],
    "",
  );
}

/** The Chinese entry and below it the same in English. */
export function gbBilingual(citation: Citation): string {
  const english = join(
    ["in Chinese; English title translated by the site", proof(citation, "; ")],
    "; ",
  );
  return `${gb(citation)}\n${gbEntry(citation, "en")} (${english})`;
}

export function apa(citation: Citation): string {
  const { issuer, published, site, url } = citation;
  const { year, name, day } = dateParts(published);
  const title = join(
    [translated(citation), bracketed(proof(citation, "; ", "Release "))],
    " ",
  );
  const inText = `(${issuer.en}, ${String(year)}${placed(citation)})`;
  return `${issuer.en}. (${String(year)}, ${name} ${String(day)}). ${title}. ${site.en}. ${url}\n${inText}`;
}

export function chicago(citation: Citation): string {
  const { issuer, published, site, accessed, url } = citation;
  const parts = [
    issuer.en,
    `“${citation.title.zh}” [${citation.title.en}]`,
    citation.part.place?.en,
    site.en,
    monthFirst(published),
    proof(citation, ", "),
    accessed && `accessed ${monthFirst(accessed)}`,
    url,
  ];
  return `${join(parts, ", ")}.`;
}

export function mla(citation: Citation): string {
  const { issuer, title, published, site, release, accessed, url } = citation;
  const container = [
    site.en,
    release && `release ${release}`,
    dayFirst(published, "short"),
    url,
  ];
  const sentences = [
    issuer.en,
    `“${title.zh}” [“${title.en}”]`,
    join(container, ", "),
    accessed && `Accessed ${dayFirst(accessed, "short")}`,
    proof({ ...citation, release: undefined }, ""),
  ];
  return `${join(sentences, ". ")}.\n(${issuer.en}${placed(citation)})`;
}

/** The title in Latin letters leads where it is known, as rule 20 asks. */
export function bluebook(citation: Citation): string {
  const { title, latinTitle, issuer, published, effective } = citation;
  const { site, accessed, url } = citation;
  const named = latinTitle ? `${latinTitle} (${title.zh})` : title.zh;
  const dates = `${monthFirst(published, "short")}, effective ${monthFirst(effective, "short")}`;
  const issued = `(promulgated by the ${issuer.en}, ${dates})`;
  const visited = accessed && `last visited ${monthFirst(accessed, "short")}`;
  const known = join(["unofficial translation", proof(citation, "; ")], "; ");
  const last = join([bracketed(visited ?? ""), bracketed(known)], " ");
  return `${named} [${title.en}] ${issued}${placed(citation)}, ${site.en}, ${url} ${last}.`;
}

export function oscola(citation: Citation): string {
  const { issuer, published, site, accessed, url } = citation;
  const title = translated(citation, ["‘", "’"]);
  const where = join(
    [site.en, dayFirst(published), proof(citation, ", ")],
    ", ",
  );
  const day = accessed ? ` accessed ${dayFirst(accessed)}` : "";
  return `${issuer.en}, ${title}${placed(citation, " ")} (${where}) <${url}>${day}.`;
}
