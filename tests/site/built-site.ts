import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  defaultTreeAdapter,
  parse,
  type DefaultTreeAdapterTypes,
} from "parse5";

import { attributeOf, elements } from "../../src/build/html-elements.ts";
import { LOCALES, type Locale } from "../../src/domain/text/languages.ts";

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.Node;

export const ROOT = join(import.meta.dirname, "../..");
export const DIST = join(ROOT, "dist");

/** One built page, read once and parsed. */
export interface Page {
  /** From the folder of the site: `en/search/index.html`. */
  readonly file: string;
  /** Where a host serves it, below the base path: `/en/search/`. */
  readonly address: string;
  readonly kind: PageKind;
  /** The language of its address; undefined for pages of both. */
  readonly locale: Locale | undefined;
  readonly html: string;
  /** Every element in document order. */
  readonly elements: readonly Element[];
}

/** What a page is, by its address: the first pattern that fits. */
const KINDS = [
  ["door", /^\/$/],
  ["not-found", /^\/404\.html$/],
  ["measure", /^\/(?:zh|en)\/[^/]+\/m\d{2,}\/$/],
  // What other sites frame: one sentence, or one calculator.
  ["card", /^\/embed\/[^/]+\/[^/]+\/[^/]+-s\d+\/$/],
  ["frame", /^\/embed\//],
  // A page that developers copy: no part of the site, and of no language of it.
  ["example", /^\/data\//],
  ["other", /^\//],
] as const satisfies readonly (readonly [string, RegExp])[];
export type PageKind = (typeof KINDS)[number][0];

/** Every page of the site built into `dist`, in a fixed order. */
export function readPages(dist: string = DIST): readonly Page[] {
  const files = globSync("**/*.html", { cwd: dist }).sort();
  if (files.length === 0) throw new Error(`No page in ${dist}: build first.`);
  return files.map((file) => readPage(dist, file.replaceAll("\\", "/")));
}

function readPage(dist: string, file: string): Page {
  const html = readFileSync(join(dist, file), "utf8");
  const address = `/${file.replace(/(?:^|(?<=\/))index\.html$/, "")}`;
  const [kind] = KINDS.find(([, pattern]) => pattern.test(address)) ?? KINDS[6];
  const [, folder] = /^\/(?:embed\/)?(\w+)\//.exec(address) ?? [];
  const locale = LOCALES.find((name) => name === folder);
  return { file, address, kind, locale, html, elements: elements(parse(html)) };
}

/** Pages that exist once in each language. */
export function localPages(
  pages: readonly Page[],
): readonly (Page & { readonly locale: Locale })[] {
  return pages.flatMap((page) =>
    page.locale ? [{ ...page, locale: page.locale }] : [],
  );
}

/** Whether other sites may show the page in a frame of theirs. */
export function isEmbed({ kind }: Page): boolean {
  return kind === "card" || kind === "frame";
}

/** Whether the page has what all pages of the site have: none to copy has. */
export function isOfSite({ kind }: Page): boolean {
  return kind !== "example";
}

/** What is wrong with which page, one line each: for `toEqual([])`. */
export function faults(
  pages: readonly Page[],
  find: (page: Page) => readonly string[],
): readonly string[] {
  return pages.flatMap((page) =>
    find(page).map((fault) => `${page.address}: ${fault}`),
  );
}

/** The elements of a page with this tag name. */
export function tagged(page: Page, ...tags: readonly string[]): Element[] {
  return page.elements.filter(({ tagName }) => tags.includes(tagName));
}

/** A page's `<link rel>`s, or metas, with this value. */
export function headAttribute(
  page: Page,
  [tag, name, value]: readonly [string, string, string],
  wanted: string,
): readonly string[] {
  return tagged(page, tag)
    .filter((element) => attributeOf(element, name) === value)
    .map((element) => attributeOf(element, wanted) ?? "");
}

export function byId(page: Page, id: string): Element | undefined {
  return page.elements.find((element) => attributeOf(element, "id") === id);
}

export function idsOf(page: Page): readonly string[] {
  return page.elements.flatMap((element) => attributeOf(element, "id") ?? []);
}

/** The ids on each page, as the build knows them: to change at will. */
export function idsByPage(pages: readonly Page[]): Map<string, Set<string>> {
  return new Map(pages.map((page) => [page.file, new Set(idsOf(page))]));
}

/** The elements below one, in document order. */
export function below(element: Element): Element[] {
  return elements(element).slice(1);
}

/** All text inside, as it stands. */
export function textOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

/** Text for a reader, with the language it is marked as. */
export interface TextRun {
  readonly text: string;
  readonly lang: string;
  /** The attribute that holds it, or "" for text between tags. */
  readonly attribute: string;
}

/** Read out or shown; `data-` texts are shown by scripts later. */
const SPOKEN = /^(?:aria-label|title|alt|placeholder|label|content|data-.+)$/;
/** A page's code and its data. */
const UNREAD = new Set(["script", "style"]);

/** Everything a page says, each text with the `lang` nearest to it. */
export function textRuns(page: Page): readonly TextRun[] {
  const [html] = tagged(page, "html");
  return html ? runsOf(html, "") : [];
}

function runsOf(node: Node, outer: string): readonly TextRun[] {
  if (defaultTreeAdapter.isTextNode(node))
    return node.value.trim()
      ? [{ text: node.value, lang: outer, attribute: "" }]
      : [];
  if (!defaultTreeAdapter.isElementNode(node) || UNREAD.has(node.tagName))
    return [];
  const lang = attributeOf(node, "lang") ?? outer;
  const said = node.attrs
    .filter(({ name, value }) => SPOKEN.test(name) && value)
    .map(({ name, value }) => ({ text: value, lang, attribute: name }));
  return [...said, ...node.childNodes.flatMap((child) => runsOf(child, lang))];
}
