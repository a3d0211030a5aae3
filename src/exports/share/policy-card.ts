import { poolsTotal } from "../../domain/figure/pools-named.ts";
import { beside } from "../../domain/text/languages.ts";
import {
  type AmountLine,
  fillParts,
  figurePart,
} from "../../i18n/amount-parts.ts";
import { formatMoneyPlain } from "../../i18n/format-money.ts";
import { joinWords } from "../../i18n/join-words.ts";
import { policyName } from "../../i18n/policy-facts.ts";
import type { View } from "../../i18n/view.ts";
import { imprint, policyDates } from "./card-foot.ts";
import { createCardWords } from "./card-words.ts";
import type { ShareCard } from "./share-card.ts";

/** What stands for all pages of a policy but its measures'. */
export function policyCard(view: View): ShareCard {
  const { locale, policy, say } = view;
  const other = beside(locale);
  const write = createCardWords(view);
  return {
    over: write(say(policy.nature)),
    overTwin: write(policy.name.short[other], other),
    name: write(policyName(policy, locale)),
    lines: [write(say(policy.lead))],
    instead: [],
    ...(policy.pools.length > 0 && { note: write(poolsLine(view)) }),
    dates: policyDates(view).map((text) => write(text)),
    imprint: write(imprint(view)),
  };
}

/** The site's own sum of the yearly totals, which are ceilings. */
function poolsLine({ locale, policy, t, words }: View): AmountLine {
  const sum = formatMoneyPlain(poolsTotal(policy), locale);
  const total = joinWords(locale, words("hedge")["up-to"], sum);
  const said = t("share.pools", {
    count: policy.pools.length,
    total: "{{total}}",
  });
  return fillParts(said, { total: [figurePart(total)] });
}

/** What stands for the pages of a site with several policies. */
export function siteCard(view: View): ShareCard {
  const { locale, policies, shared, t, say } = view;
  const other = beside(locale);
  const write = createCardWords(view);
  return {
    over: write(say(shared.site.description)),
    name: write(say(shared.site.name)),
    twin: write(shared.site.name[other], other),
    lines: policies.map((policy) => write(say(policy.name.short))),
    instead: policies.map((_, shown) =>
      write(t("share.more-policies", { count: policies.length - shown })),
    ),
    dates: [],
    imprint: write(imprint(view)),
  };
}
