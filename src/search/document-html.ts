import { hasHan, spaceHan } from "./han-text.ts";
import type { SearchDocument } from "./search-document.ts";

/** Between two aliases, so that no phrase is found across them. */
const BETWEEN = " | ";

/**
 * The page as Pagefind is to read it: one language, each sentence under its
 * anchor, the aliases as data. Readers never see this copy; their page carries
 * none of it. No filters: with two values of one Pagefind writes other files at
 * every run.
 * @param lang what the page's own `<html lang>` says
 */
export function documentHtml(document: SearchDocument, lang: string): string {
  const { title, label, summary, sentences } = document;
  const meta = (name: string, text: string) =>
    `<p data-pagefind-meta="${name}">${escapeHtml(text)}</p>`;
  return [
    `<html lang="${lang}"><body><article data-pagefind-body>`,
    `<h1 data-pagefind-meta="title">${escapeHtml(title)}</h1>`,
    `<p>${escapeHtml(summary)}</p>`,
    ...sentences.map(({ id, text }) => `<p id="${id}">${escapeHtml(text)}</p>`),
    "<div data-pagefind-ignore>",
    meta("label", label),
    meta("alias", document.aliases.flatMap(indexForms).join(BETWEEN)),
    "</div></article></body></html>",
  ].join("");
}

/** A Chinese alias is found whole and by any of its characters. */
function indexForms(alias: string): readonly string[] {
  return hasHan(alias) ? [alias, spaceHan(alias)] : [alias];
}

const ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
} as const satisfies Record<string, string>;

function escapeHtml(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (character) => ENTITIES[character as keyof typeof ENTITIES],
  );
}
