import { LANGUAGES, LOCALES } from "../../domain/text/languages.ts";
import { fillWords } from "../../i18n/fill-words.ts";
import type { CheckedQuote, Verdict } from "../../search/check/conclude.ts";
import { typeset } from "../../i18n/typeset-chinese.ts";
import { element } from "../browser/element.ts";
import { checkNotes } from "./check-notes.ts";
import { checkHeadline } from "./check-words.ts";
import type { CheckSetup, CheckShown } from "./check-setup.ts";
import { quotedNodes, sentenceNodes } from "./marked-nodes.ts";

/** Shows the verdict first, then why, then the words. */
export function renderCheck(
  output: HTMLOutputElement,
  checked: CheckedQuote | undefined,
  shown: CheckShown,
): void {
  const { setup } = shown;
  const { place, lost = [], verdict } = checked ?? {};
  const said = {
    verdict,
    sentence: place?.sentence.id,
    lost: lost.length > 0 ? lost.join("; ") : undefined,
  };
  for (const [name, value] of Object.entries(said))
    if (value === undefined) output.removeAttribute(`data-${name}`);
    else output.setAttribute(`data-${name}`, value);
  output.replaceChildren();
  if (!checked) return;
  const reasons = checkNotes(checked, shown).map((note) =>
    element("li", {}, note),
  );
  const body = element(
    "div",
    { class: "verdict" },
    element("h2", {}, checkHeadline(checked, setup.words, setup.locale)),
    element("ul", {}, ...reasons),
    ...quotedPart(checked, setup),
    ...placePart(checked, setup),
  );
  output.append(body);
}

function quotedPart(
  { comparison, verdict }: CheckedQuote,
  { words }: CheckSetup,
): readonly Node[] {
  if (!comparison || verdict === "none") return [];
  const nodes = quotedNodes(comparison, words);
  const isMarked = nodes.some((node) => typeof node !== "string");
  return [
    element("h3", {}, words["yours"] ?? ""),
    element("blockquote", {}, ...nodes),
    ...(isMarked
      ? [element("p", { class: "soft" }, words["legend"] ?? "")]
      : []),
  ];
}

function placePart(
  { place, comparison, verdict }: CheckedQuote,
  setup: CheckSetup,
): readonly Node[] {
  if (!place) return [];
  const { locale, front, words } = setup;
  const { policy, sentence } = place;
  const name = fillWords(words["sentence"], {
    place: sentence.words[locale].place,
    policy: policy.name,
  });
  const href = front + sentence.path;
  const compared = comparison?.pieces[0]?.text.locale ?? locale;
  const order = [compared, ...LOCALES.filter((each) => each !== compared)];
  const texts = order.map((each) =>
    element(
      "p",
      { lang: LANGUAGES[each].tag, translate: "no" },
      ...sentenceNodes(
        sentence,
        each,
        verdict === "none" ? undefined : comparison,
      ),
    ),
  );
  const quote = [
    ...order.map((each) => typeset(sentence.words[each].text, each)),
    `${name} ${new URL(href, location.href).href}`,
  ].join("\n");
  return [
    element("h3", {}, element("a", { href }, name)),
    ...texts,
    ...otherPlaces(place.sentence.id, comparison, setup),
    toolsPart(
      quote,
      `${front}${policy.id}/cite/?of=${sentence.id}`,
      setup,
      verdict,
    ),
  ];
}

/** What one does with the sentence: and what has become of an older one. */
function toolsPart(
  quote: string,
  cite: string,
  { words, changesPage }: CheckSetup,
  verdict: Verdict,
): Node {
  const link = (href: string, key: string) =>
    element("a", { href }, words[key] ?? "");
  return element(
    "p",
    { class: "check-tools no-print" },
    element(
      "button",
      { type: "button", "data-check-copy": quote },
      words["copy"] ?? "",
    ),
    link(cite, "cite"),
    ...(verdict === "older" ? [link(changesPage, "changes")] : []),
  );
}

/** The other sentences that are quoted, each once. */
function otherPlaces(
  shown: string,
  comparison: CheckedQuote["comparison"],
  { locale, front, words }: CheckSetup,
): readonly Node[] {
  const found = (comparison?.pieces ?? []).flatMap(({ text, told }) => {
    const places = text.tokens.slice(...told).map(({ sentence }) => sentence);
    return [...new Set(places)].flatMap(
      (place) => text.policy.sentences[place] ?? [],
    );
  });
  const others = new Map(found.map((each) => [each.id, each]));
  others.delete(shown);
  if (others.size === 0) return [];
  const links = [...others.values()].map((each) =>
    element(
      "li",
      {},
      element("a", { href: front + each.path }, each.words[locale].place),
    ),
  );
  return [
    element("h3", {}, words["others"] ?? ""),
    element("ul", { class: "check-others" }, ...links),
  ];
}
