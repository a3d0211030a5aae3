import { SOURCE } from "../../domain/text/languages.ts";
import { readingTitle } from "../../i18n/reading-title.ts";
import { typesetChinese } from "../../i18n/typeset-chinese.ts";
import type { View } from "../../i18n/view.ts";
import { bold, lines, list, plain, quoted, words } from "./markdown.ts";
import { sentenceLines, under } from "./parts.ts";

/** The rules for several supports together, below the sentences they are of. */
export function planRules(view: View): readonly string[] {
  const { policy, t } = view;
  const { rules } = policy.supplementary;
  if (rules.length === 0) return [];
  // A measure may have a rule on its own support.
  const parts = [...policy.measures, policy.supplementary];
  const ids = new Set(rules.map(({ sentence }) => sentence));
  return under(
    t("planner.rules"),
    plain(t("planner.rules-intro")),
    ...parts
      .flatMap(({ sentences }) => sentences)
      .filter(({ id }) => ids.has(id))
      .flatMap((sentence) => [
        sentenceLines(view, sentence),
        list([...rulesOf(view, sentence.id), ...readingsOf(view, sentence.id)]),
      ]),
  );
}

function rulesOf(view: View, sentence: string): readonly string[] {
  const { policy, say } = view;
  return policy.supplementary.rules
    .filter((rule) => rule.sentence === sentence)
    .map(({ name, text, quote }) =>
      lines(
        bold(say(name)),
        words(plain(say(text)), quoted(typesetChinese(quote[SOURCE]))),
      ),
    );
}

/** The readings that a rule takes of the sentence. */
function readingsOf(view: View, sentence: string): readonly string[] {
  const { policy, say } = view;
  const { rules } = policy.supplementary;
  const taken = new Set(
    rules.flatMap(({ readings }) => readings.map(({ id }) => id)),
  );
  return [...policy.measures, policy.supplementary]
    .flatMap(({ interpretations }) => interpretations)
    .filter((reading) => taken.has(reading.id) && reading.sentence === sentence)
    .map((reading) =>
      lines(plain(readingTitle(view, reading)), plain(say(reading.text))),
    );
}
