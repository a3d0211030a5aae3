import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { z } from "zod";

const Day = z.object({ "date-parts": z.tuple([z.array(z.number())]) });
const Item = z.object({
  id: z.string(),
  title: z.string(),
  author: z.tuple([
    z.object({ literal: z.string() }).or(z.object({ family: z.string() })),
  ]),
  issued: Day,
  accessed: Day.optional(),
  URL: z.string(),
  language: z.string().optional(),
  note: z.string().optional(),
  annote: z.string().optional(),
});

/** A citation as Citation.js reads it out of a form for programs. */
export interface ReadItem {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly url: string;
  /** Year, month and day, as far as the form gives them. */
  readonly issued: readonly number[];
  readonly accessed: readonly number[];
  readonly language: string;
  /** All that stands in remarks. */
  readonly remarks: string;
}

/** The readers of Citation.js, by the end of a file's name. */
const READERS = {
  // That of BibTeX itself leaves out the day of a visit.
  bib: "@biblatex/text",
  ris: "@ris/file",
  "csl.json": undefined,
} as const;
export type ItemForm = keyof typeof READERS;
export const ITEM_FORMS = Object.keys(READERS) as ItemForm[];

/** @throws Error unless the text holds exactly one citation */
export function readItem(text: string, form: ItemForm): ReadItem {
  const forceType = READERS[form];
  const { data } = new Cite(text, { ...(forceType && { forceType }) });
  const [item] = z.tuple([Item]).parse(data);
  const [author] = item.author;
  const { id, title, issued, accessed, language = "" } = item;
  return {
    id,
    title,
    author: "literal" in author ? author.literal : author.family,
    url: item.URL,
    issued: issued["date-parts"][0],
    accessed: accessed?.["date-parts"][0] ?? [],
    language,
    remarks: [item.note, item.annote].filter(Boolean).join("\n"),
  };
}
