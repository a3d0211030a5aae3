// Shipped to the browser.
import { LANGUAGES, SOURCE } from "../text/languages.ts";
import type { IsoDate } from "../term/calendar.ts";
import { citationKey, type Citation } from "./citation.ts";
import { dateParts, dayFirst } from "./citation-dates.ts";
import { proof } from "./citation-proof.ts";

type Field = readonly [name: string, value: string | undefined];

/** Fields that have a value. */
function filled(fields: readonly Field[]) {
  return fields.flatMap(([name, value]) => (value ? [{ name, value }] : []));
}

/** The template of Wikipedia for a page of the web. */
export function wikipedia(citation: Citation): string {
  const { issuer, title, published, accessed, site, url, part } = citation;
  const fields = filled([
    ["author", issuer.en],
    ["script-title", `${SOURCE}:${title.zh}`],
    ["trans-title", title.en],
    ["url", url],
    ["website", site.en],
    ["date", dayFirst(published)],
    ["access-date", accessed && dayFirst(accessed)],
    ["language", SOURCE],
    ["at", part.place?.en],
    ["id", proof(citation, "; ", "Release ")],
  ]);
  const written = fields.map(
    ({ name, value }) => ` |${name}=${value.replace(/\|/g, "{{!}}")}`,
  );
  return `{{cite web${written.join("")}}}`;
}

/** Signs that TeX reads as its own. */
const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

function tex(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}

/** A second pair of braces keeps capitals, and a body from being read as a person. */
export function bibtex(citation: Citation): string {
  const { issuer, title, published, accessed, site, url, part } = citation;
  const { year, short } = dateParts(published);
  // Programs take `howpublished` for a publisher, which the site is not.
  const note = [site.en, part.place?.en, proof(citation, ", ")].filter(Boolean);
  const fields = filled([
    ["author", `{{${tex(issuer.en)}}}`],
    ["title", `{{${tex(`${title.zh} [${title.en}]`)}}}`],
    ["year", `{${String(year)}}`],
    ["month", short.slice(0, 3).toLowerCase()],
    ["note", `{${tex(note.join(", "))}}`],
    ["language", "{chinese}"],
    ["url", `{${url}}`],
    ["urldate", accessed && `{${accessed}}`],
  ]);
  const lines = fields.map(({ name, value }) => `  ${name} = ${value}`);
  return `@misc{${citationKey(citation)},\n${lines.join(",\n")}\n}`;
}

/** CSL-JSON: a list of one. */
export function csl(citation: Citation): string {
  const { issuer, title, published, accessed, site, url, part } = citation;
  const item = {
    id: citationKey(citation),
    type: "webpage",
    title: `${title.zh} [${title.en}]`,
    author: [{ literal: issuer.en }],
    "container-title": site.en,
    issued: cslDate(published),
    ...(accessed && { accessed: cslDate(accessed) }),
    ...(part.place && { section: part.place.en }),
    ...(citation.release && { version: citation.release }),
    language: LANGUAGES[SOURCE].tag,
    URL: url,
    ...(part.hash && { note: proof({ part }, "") }),
  };
  const days = /\[\s+\[\s+(\d+),\s+(\d+),\s+(\d+)\s+\]\s+\]/g;
  return JSON.stringify([item], undefined, 2).replace(days, "[[$1, $2, $3]]");
}

function cslDate(date: IsoDate) {
  const { year, month, day } = dateParts(date);
  return { "date-parts": [[year, month, day]] };
}

/** A line of RIS: two signs, two spaces, a dash, a space. */
export function ris(citation: Citation): string {
  const { issuer, title, published, accessed, site, url, part } = citation;
  const slashed = (date: IsoDate) => date.replace(/-/g, "/");
  const lines = filled([
    ["TY", "ELEC"],
    ["ID", citationKey(citation)],
    ["AU", issuer.en],
    // Some programs take a title of its own tag (TT) for the only one.
    ["TI", `${title.zh} [${title.en}]`],
    ["T2", site.en],
    ["PY", published.slice(0, 4)],
    ["DA", slashed(published)],
    ["ET", citation.release && `Release ${citation.release}`],
    ["LA", SOURCE],
    ["UR", url],
    ["Y2", accessed && slashed(accessed)],
    // The tag for a section is lost for pages of the web.
    ["N1", [part.place?.en, proof({ part }, "")].filter(Boolean).join("; ")],
  ]).map(({ name, value }) => `${name}  - ${value.replace(/\s+/g, " ")}`);
  return [...lines, "ER  - "].join("\n");
}
