import { describe, expect, it } from "vitest";

import type { LocalText } from "../../src/domain/text/local-text.ts";
import type { Answer } from "../../src/domain/policy/measure.ts";
import { POINTS } from "../oracle/points-left-open.ts";
import { figures, policy, sentences, shared } from "./real-content.ts";

const texts = new Map<string, LocalText>(
  [
    ...policy.measures.flatMap(({ id, answers }) =>
      Object.entries(answers).map(
        ([question, answer]) => [`${id} ${question}`, said(answer)] as const,
      ),
    ),
    ...Object.entries(policy.answers).map(
      ([question, answer]) => [`all ${question}`, said(answer)] as const,
    ),
    ...[policy.supplementary, ...policy.measures]
      .flatMap(({ interpretations }) => interpretations)
      .map(({ id, text }) => [`reading ${id}`, text] as const),
    ...policy.supplementary.rules.map(
      ({ id, text }) => [`rule ${id}`, text] as const,
    ),
    ...sentences.flatMap(({ id, notes }) =>
      notes.slice(0, 1).map(({ note }) => [`note ${id}`, note] as const),
    ),
    ...figures.map(
      ({ figure }) => [`figure ${figure.id}`, figure.label] as const,
    ),
    ...shared.glossary.map(({ id, definition, why }) => {
      const join = (locale: "zh" | "en") => definition[locale] + why[locale];
      return [`term ${id}`, { zh: join("zh"), en: join("en") }] as const;
    }),
  ].flatMap(([place, text]) => (text ? [[place, text] as const] : [])),
);

describe("what the text leaves open is said, point by point", () => {
  it.each(POINTS)("%s in %s", (_, place, zh, en) => {
    expect(texts.get(place)?.zh).toMatch(zh);
    expect(texts.get(place)?.en).toMatch(en);
  });

  it("of every point of the study but two, which are sums of our own", () => {
    const named = new Set(POINTS.map(([point]) => point));
    const all = [...numbered("A", 23), ...numbered("B", 49)];
    // How many measures name a sum, and what the yearly totals add up to.
    expect(all.filter((point) => !named.has(point))).toEqual(["A21", "A22"]);
  });
});

/** What the site says of an answer: its verdict and its note. */
function said(answer: Answer): LocalText | undefined {
  const verdict = answer.kind === "stated" ? answer.verdict : undefined;
  const { note } = answer;
  return note && verdict
    ? { zh: verdict.zh + note.zh, en: `${verdict.en} ${note.en}` }
    : (note ?? verdict);
}

function numbered(letter: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `${letter}${at + 1}`);
}
