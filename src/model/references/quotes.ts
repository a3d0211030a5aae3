import type { HedgedNumber } from "../../domain/text/hedge.ts";
import type { Locale } from "../../domain/text/languages.ts";
import type { LocalText } from "../../domain/text/local-text.ts";
import type { Path } from "../problem/problem.ts";
import type { PlacedSentence, PolicyDraft } from "../read/policy-draft.ts";
import type { FileDraft } from "../read/read-draft.ts";
import type { AnswersYaml } from "../schema/answer-schema.ts";

/** Words that a file quotes from a sentence, in both languages. */
export interface Quoted {
  readonly draft: FileDraft<unknown>;
  /** The place of the quote in that file. */
  readonly path: Path;
  readonly sentence: PlacedSentence;
  readonly words: LocalText;
  /** The words say where something stands: only once may they be there. */
  readonly isPlace?: boolean;
}

/** A quote from the sentence in which it stands, `path` counted from there. */
export function quotedIn(
  sentence: PlacedSentence,
  path: Path,
  words: LocalText,
): Quoted {
  const { draft } = sentence;
  return { draft, path: [...sentence.path, ...path], sentence, words };
}

/** What notes, rules, readings and answers quote. */
export function quotesOf(draft: PolicyDraft): readonly Quoted[] {
  const { policy, measures, placed, sentences } = draft;
  const { rules, interpretations } = policy.data.supplementary;
  const quoted = (file: FileDraft<unknown>, path: Path, record: Quoting) => {
    const sentence = sentences.get(record.sentence);
    const place = { draft: file, path: [...path, "quote"] };
    return sentence ? [{ ...place, sentence, words: record.quote }] : [];
  };
  const listed = (
    file: FileDraft<unknown>,
    path: Path,
    records: readonly Quoting[],
  ) =>
    records.flatMap((record, index) => quoted(file, [...path, index], record));
  const answered = (file: FileDraft<{ readonly answers: AnswersYaml }>) =>
    Object.entries(file.data.answers).flatMap(([question, answer]) =>
      answer.kind === "stated"
        ? quoted(file, ["answers", question], answer)
        : [],
    );
  return [
    ...placed.flatMap((sentence) =>
      sentence.data.notes.map((note, index) =>
        quotedIn(sentence, ["notes", index, "quote"], note.quote),
      ),
    ),
    ...listed(policy, ["supplementary", "rules"], rules),
    ...listed(policy, ["supplementary", "interpretations"], interpretations),
    ...measures.flatMap((measure) => [
      ...listed(measure, ["interpretations"], measure.data.interpretations),
      ...listed(measure, ["finder"], measure.data.finder),
      ...listed(measure, ["named"], measure.data.named),
    ]),
    ...[policy, ...measures].flatMap(answered),
  ];
}

interface Quoting {
  readonly sentence: string;
  readonly quote: LocalText;
}

/** The numbers of a sentence that stand within some words of it. */
export function numbersIn(
  sentence: PlacedSentence,
  words: string,
  locale: Locale,
): readonly HedgedNumber[] {
  const from = sentence.data[locale].indexOf(words);
  const to = from + words.length;
  if (from < 0) return [];
  return sentence.numbers[locale].filter(
    ({ token }) => token.start >= from && token.end <= to,
  );
}
