import { isMap, parseDocument, visit } from "yaml";

import { LOCALES } from "../../domain/text/languages.ts";
import { isLeft } from "../left/left-mark.ts";
import { type Confirmed, confirmTranslation } from "./confirm-translation.ts";

/** A file of which every translation was confirmed that is entered. */
export interface ConfirmedFile {
  readonly text: string;
  readonly confirmed: readonly (Omit<Confirmed, "text"> & {
    readonly id: string;
  })[];
  /** Ids of sentences that still lack a translation. */
  readonly left: readonly string[];
}

/** @throws Error when a sentence lacks a language or its `translation` */
export function confirmFile(text: string, date: string): ConfirmedFile {
  const confirmed: ConfirmedFile["confirmed"][number][] = [];
  const left: string[] = [];
  let now = text;
  for (const { id, isOpen } of sentencesOf(text)) {
    const one = isOpen ? undefined : confirmTranslation(now, id, date);
    if (one) {
      now = one.text;
      confirmed.push({ id, texts: one.texts, wasStale: one.wasStale });
    } else left.push(id);
  }
  return { text: now, confirmed, left };
}

function sentencesOf(text: string) {
  const found: { readonly id: string; readonly isOpen: boolean }[] = [];
  visit(parseDocument(text, { prettyErrors: false }), {
    Map(_, map) {
      if (!isMap(map) || !map.has("translation")) return;
      const isOpen = LOCALES.some((locale) => isLeft(map.get(locale)));
      found.push({ id: String(map.get("id")), isOpen });
    },
  });
  return found;
}
