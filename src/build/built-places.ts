import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, sep } from "node:path";

import { SOURCE } from "../domain/text/languages.ts";
import { attributeOf } from "./html-elements.ts";
import { SENTENCE_END, SENTENCE_ID } from "../domain/ids.ts";
import { idsOf, parsePage } from "./html-page.ts";

/** Sentences, headings, signatures, figures, questions, releases: readers may link to them unasked. */
const LASTING = new RegExp(
  `^question-|^v\\d+-|${SENTENCE_END}|^${SENTENCE_ID}-`,
);

/** The target of every page's skip link, which nobody keeps. */
const SKIPPED_TO = "main";

/** One language is read: the others have the same pages and anchors. */
const READ = SOURCE;

/**
 * Every page of a built site and every anchor that links may use, as places
 * below their language: `<policy>/m99/`, `<policy>/m99/#m99-s2`.
 */
export async function builtPlaces(dist: string): Promise<readonly string[]> {
  const site = join(dist, READ);
  const files = globSync("**/*.html", { cwd: site }).sort();
  const pages = await Promise.all(
    files.map(async (file) => {
      const page = file.replaceAll(sep, "/").replace(/index\.html$/, "");
      return readPlaces(page, await readFile(join(site, file), "utf8"));
    }),
  );
  const linked = new Set(pages.flatMap(({ linked: to }) => to));
  return pages.flatMap(({ page, ids }) => [
    page,
    ...ids
      .map((id) => [id, `${page}#${id}`] as const)
      .filter(([id, place]) => LASTING.test(id) || linked.has(place))
      .map(([, place]) => place),
  ]);
}

interface PagePlaces {
  readonly page: string;
  readonly ids: readonly string[];
  /** The anchors that the page leads to, its own included. */
  readonly linked: readonly string[];
}

function readPlaces(page: string, html: string): PagePlaces {
  const parsed = parsePage(html);
  const links = parsed.elements.flatMap(
    (element) => attributeOf(element, "href") ?? [],
  );
  return {
    page,
    ids: idsOf(parsed).filter((id) => id !== SKIPPED_TO),
    linked: links
      .filter((href) => href.includes("#"))
      .map((href) =>
        href.startsWith("#") ? page + href : (href.split(`/${READ}/`)[1] ?? ""),
      ),
  };
}
