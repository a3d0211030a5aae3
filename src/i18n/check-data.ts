import { sentenceHash } from "../domain/cite/citation.ts";
import type { CheckData, CheckedPolicy } from "../domain/check/checked-text.ts";
import { sentenceHedges } from "../domain/check/sentence-hedges.ts";
import type { Policy } from "../domain/policy/policy.ts";
import { latestChanges, pastOf } from "../domain/release/published-text.ts";
import type { SharedContent } from "../domain/policy/reference.ts";
import {
  eachLanguage,
  type Locale,
  LOCALES,
} from "../domain/text/languages.ts";
import { policySentences } from "../domain/text/policy-text.ts";
import { citedGroups, wholePart } from "./cited-parts.ts";
import { issuerFullNames } from "./policy-issuers.ts";
import { quoteTemplate } from "./quote-sources.ts";
import { sentencePath } from "./sentence-path.ts";
import { createTranslator } from "./translator.ts";
import type { View } from "./view.ts";

type CheckView = Pick<View, "locale" | "policies" | "shared">;

/** The texts of all policies, as quotations are held against them. */
export function checkData({ locale, policies, shared }: CheckView): CheckData {
  const [newest] = shared.releases;
  return {
    policies: policies.map((policy) => policyData(policy, locale, shared)),
    ...(newest && { release: newest.version }),
    releases: shared.releases.map(({ version }) => version),
  };
}

function policyData(
  policy: Policy,
  locale: Locale,
  shared: SharedContent,
): CheckedPolicy {
  const view = {
    policy,
    locale,
    say: (text: Readonly<Record<Locale, string>>) => text[locale],
    // Addresses below a language: the page knows which it is.
    href: (path: string) => path,
  };
  const parts = citedGroups(view).flatMap((group) => group.parts);
  const sentences = policySentences(policy);
  const ids = new Set(sentences.map(({ id }) => id));
  const units = [wholePart(view), ...parts.filter(({ id }) => !ids.has(id))];
  return {
    id: policy.id,
    name: policy.name.short[locale],
    names: namesOf(policy, shared),
    sources: LOCALES.map((each) =>
      quoteTemplate(policy, shared, {
        locale: each,
        t: createTranslator(each),
      }),
    ),
    units: units.map(({ id, path, hash, place }) => ({
      id,
      path,
      ...(hash && { hash }),
      places: place ? LOCALES.map((each) => place[each]) : [],
    })),
    changes: latestChanges(policy.changed),
    sentences: sentences.map((sentence) => ({
      id: sentence.id,
      path: sentencePath(policy, sentence.id),
      hash: sentenceHash(sentence),
      ...pastPart(policy, sentence.id),
      words: eachLanguage((each) => ({
        text: sentence[each],
        hedges: sentenceHedges(sentence, each),
        place: parts.find(({ id }) => id === sentence.id)?.place?.[each] ?? "",
      })),
    })),
  };
}

/** What a sentence once was, if it was anything else. */
function pastPart({ changed }: Policy, sentence: string) {
  const past = pastOf(changed, sentence);
  return past.length > 0 ? { past } : {};
}

/** What a quote may name beside its words: the text, the site, the issuer. */
function namesOf(policy: Policy, shared: SharedContent): readonly string[] {
  const issuer = issuerFullNames(policy, shared);
  const names = LOCALES.flatMap((each) => [
    policy.name.full[each],
    policy.name.short[each],
    shared.site.name[each],
    issuer[each],
  ]);
  return [...new Set(names)];
}
