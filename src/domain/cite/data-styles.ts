// Shipped to the browser.
import { beside, LANGUAGES, type Locale, SOURCE } from "../text/languages.ts";
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

/**
 * A source's words alone where the reader has its language; otherwise the
 * title with its translation, as a list of references in another language
 * has it.
 */
function dataTitle({ title }: Citation, language: Locale): string {
  const official = title[SOURCE];
  return language === SOURCE ? official : `${official} [${title[language]}]`;
}

/** The names that the other language has, so that they too are found. */
function otherNames({ title, issuer }: Citation, language: Locale): string {
  const other = beside(language);
  return other === SOURCE
    ? `In Chinese: ${issuer[other]}`
    : `本站英译：${issuer[other]}, ${title[other]}`;
}

/** The words and marks of a language between the facts of a remark. */
const REMARKS = {
  source: { release: "版本", comma: "，", semicolon: "；" },
  translation: { release: "release ", comma: ", ", semicolon: "; " },
} as const;

function marksOf(language: Locale) {
  return REMARKS[language === SOURCE ? "source" : "translation"];
}

/** A second pair of braces keeps capitals, and a body from being read as a person. */
export function bibtex(citation: Citation, language: Locale): string {
  const { issuer, published, accessed, site, url, part } = citation;
  const { year, short } = dateParts(published);
  const { release: name, comma } = marksOf(language);
  // Programs take `howpublished` for a publisher, which the site is not.
  const note = [
    site[language],
    part.place?.[language],
    proof(citation, comma, name),
  ].filter(Boolean);
  const fields = filled([
    ["author", `{{${tex(issuer[language])}}}`],
    ["title", `{{${tex(dataTitle(citation, language))}}}`],
    ["year", `{${String(year)}}`],
    ["month", short.slice(0, 3).toLowerCase()],
    ["note", `{${tex(note.join(comma))}}`],
    ["language", "{chinese}"],
    ["url", `{${url}}`],
    ["urldate", accessed && `{${accessed}}`],
    // No style prints it; programs keep it as a remark.
    ["annote", `{${tex(otherNames(citation, language))}}`],
  ]);
  const lines = fields.map(({ name, value }) => `  ${name} = ${value}`);
  return `@misc{${citationKey(citation)},\n${lines.join(",\n")}\n}`;
}

/** CSL-JSON: a list of one. */
export function csl(citation: Citation, language: Locale): string {
  const { issuer, published, accessed, site, url, part } = citation;
  const item = {
    id: citationKey(citation),
    type: "webpage",
    title: dataTitle(citation, language),
    author: [{ literal: issuer[language] }],
    "container-title": site[language],
    issued: cslDate(published),
    ...(accessed && { accessed: cslDate(accessed) }),
    ...(part.place && { section: part.place[language] }),
    ...(citation.release && { version: citation.release }),
    language: LANGUAGES[SOURCE].tag,
    URL: url,
    note: remarks(citation, language),
  };
  const days = /\[\s+\[\s+(\d+),\s+(\d+),\s+(\d+)\s+\]\s+\]/g;
  return JSON.stringify([item], undefined, 2).replace(days, "[[$1, $2, $3]]");
}

function remarks(citation: Citation, language: Locale): string {
  const digits = proof({ part: citation.part }, "");
  return [digits, otherNames(citation, language)]
    .filter(Boolean)
    .join(marksOf(language).semicolon);
}

function cslDate(date: IsoDate) {
  const { year, month, day } = dateParts(date);
  return { "date-parts": [[year, month, day]] };
}

/** A line of RIS: two signs, two spaces, a dash, a space. */
export function ris(citation: Citation, language: Locale): string {
  const { issuer, published, accessed, site, url, part, release } = citation;
  const marks = marksOf(language);
  const slashed = (date: IsoDate) => date.replace(/-/g, "/");
  const lines = filled([
    ["TY", "ELEC"],
    ["ID", citationKey(citation)],
    ["AU", issuer[language]],
    // Some programs take a title of its own tag (TT) for the only one.
    ["TI", dataTitle(citation, language)],
    ["T2", site[language]],
    ["PY", published.slice(0, 4)],
    ["DA", slashed(published)],
    ["ET", release && capitalized(marks.release) + release],
    ["LA", SOURCE],
    ["UR", url],
    ["Y2", accessed && slashed(accessed)],
    // The tag for a section is lost for pages of the web.
    [
      "N1",
      [part.place?.[language], remarks(citation, language)]
        .filter(Boolean)
        .join(marks.semicolon),
    ],
  ]).map(({ name, value }) => `${name}  - ${value.replace(/\s+/g, " ")}`);
  return [...lines, "ER  - "].join("\n");
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
