import { findOccurrences } from "../../../src/domain/glossary/term-occurrences.ts";
import type { Content } from "../../../src/domain/policy/content.ts";
import { LOCALES } from "../../../src/domain/text/languages.ts";
import { listedFiles } from "../../../src/exports/listed-files.ts";
import type { TwinSource } from "../../../src/exports/markdown/twins.ts";
import { siteFiles } from "../../../src/exports/site-files.ts";
import {
  createTemplates,
  createTranslator,
} from "../../../src/i18n/translator.ts";
import { createView, type View } from "../../../src/i18n/view.ts";
import { formatProblem } from "../../../src/model/problem/format-problem.ts";
import { readContent } from "../../../src/model/read/read-content.ts";
import { policies, shared } from "../../content/real-content.ts";
import { inCopy } from "../../model/break-content.ts";
import { readEveryShape } from "../../texts/read-every-shape.ts";
import { writeTianhe } from "../../texts/write-tianhe.ts";
import { ENGINE_TEXTS } from "../engine/engine-texts.ts";

export const PLACE = { origin: "https://example.org", base: "/x/" };

/** The site's own content. */
export const real: Content = { policies, shared };

/** The made-up policy with every shape, a misquotation among them, alone. */
export const shaped: Content = { policies: [await readEveryShape()], shared };

/** A district's text beside the site's own, with its offices and terms. */
export const several: Content = await readSeveral();

async function readSeveral(): Promise<Content> {
  const read = await inCopy(async (root) => {
    await writeTianhe(root);
    return readContent(root);
  });
  if (!read.ok) throw new Error(read.problems.map(formatProblem).join("\n\n"));
  return read.content;
}

export const SITES = [
  ["the site's own policy", real],
  ["a policy with every shape", shaped],
  ["several policies", several],
] as const;

/** A view of each policy in each language. */
export function viewsOf(content: Content): readonly View[] {
  return LOCALES.flatMap((locale) =>
    content.policies.map((policy) =>
      createView({
        ...content,
        ...PLACE,
        policy,
        locale,
        path: "",
        isOfAll: false,
        t: createTranslator(locale),
        words: createTemplates(locale),
      }),
    ),
  );
}

/** Those of the first policy, which leads the pages of all. */
export function leadingViewsOf(content: Content): readonly View[] {
  return viewsOf(content).filter(
    ({ policy }) => policy === content.policies[0],
  );
}

export function sourceOf(content: Content): TwinSource {
  return {
    occurrences: findOccurrences(content.policies, content.shared),
    listed: listedFiles(
      siteFiles(content, PLACE, ENGINE_TEXTS),
      content.policies.map(({ id }) => id),
    ),
  };
}
