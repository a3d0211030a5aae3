import type { Content } from "../../domain/policy/content.ts";
import { type EachLanguage, LOCALES } from "../../domain/text/languages.ts";
import { picturePath } from "../../i18n/share-picture.ts";
import { createView, type View } from "../../i18n/view.ts";
import { templatesOf, translateWith } from "../../i18n/wording.ts";
import { measureCard } from "./measure-card.ts";
import { policyCard, siteCard } from "./policy-card.ts";
import type { ShareCard } from "./share-card.ts";

export interface PlacedCard {
  /** The file of its picture, below the built site. */
  readonly path: string;
  readonly card: ShareCard;
}

/**
 * A card for each measure and each policy, and for a site of several policies
 * its own, in every language.
 * @param wordings the interface wording of each language, as its file has it
 */
export function shareCards(
  content: Content,
  wordings: EachLanguage<object>,
): readonly PlacedCard[] {
  return LOCALES.flatMap((locale) => {
    const language = {
      locale,
      t: translateWith(wordings[locale], locale),
      words: templatesOf(wordings[locale]),
    };
    const viewOf = (policy: View["policy"], path: string, isOfAll = false) =>
      createView({
        ...content,
        ...language,
        policy,
        path,
        isOfAll,
        base: "",
        origin: "",
      });
    const ofPolicies = content.policies.flatMap((policy) => [
      place(viewOf(policy, `${policy.id}/`), policyCard),
      ...policy.measures.map((measure) =>
        place(viewOf(policy, `${policy.id}/${measure.id}/`), (view) =>
          measureCard(view, measure),
        ),
      ),
    ]);
    const [first, second] = content.policies;
    return first && second
      ? [place(viewOf(first, "", true), siteCard), ...ofPolicies]
      : ofPolicies;
  });
}

function place(view: View, cardOf: (view: View) => ShareCard): PlacedCard {
  return { path: `${view.locale}/${picturePath(view)}`, card: cardOf(view) };
}
