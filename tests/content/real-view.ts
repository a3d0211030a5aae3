import type { Policy } from "../../src/domain/policy/policy.ts";
import type { Locale } from "../../src/domain/text/languages.ts";
import {
  createTemplates,
  createTranslator,
} from "../../src/i18n/translator.ts";
import { createView, type View } from "../../src/i18n/view.ts";
import { policies, shared } from "./real-content.ts";

/** The view of a real policy on a site that knows its host, of no page. */
export function realView(policy: Policy, locale: Locale): View {
  return createView({
    locale,
    policy,
    policies,
    shared,
    path: "",
    isOfAll: false,
    t: createTranslator(locale),
    words: createTemplates(locale),
    base: "/",
    origin: "https://site.example",
  });
}
