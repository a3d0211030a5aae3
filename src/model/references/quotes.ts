import type { HedgedNumber } from "../../domain/text/hedge.ts";
import { type Locale, SOURCE } from "../../domain/text/languages.ts";
import type { LocalText } from "../../domain/text/local-text.ts";
import type { Path } from "../problem/problem.ts";
import { recordsIn } from "../problem/records-in.ts";
import type { PlacedSentence, PolicyDraft } from "../read/policy-draft.ts";
import type { FileDraft } from "../read/read-draft.ts";

/** Words that a file quotes from a sentence, in both languages. */
export interface Quoted {
  readonly draft: FileDraft<unknown>;
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

/** Whatever names a sentence and quotes it, and the notes within sentences. */
export function quotesOf(draft: PolicyDraft): readonly Quoted[] {
  const { policy, measures, placed, sentences } = draft;
  const notes = placed.flatMap((sentence) =>
    sentence.data.notes.map((note, index) =>
      quotedIn(sentence, ["notes", index, "quote"], note.quote),
    ),
  );
  const others = [policy, ...measures].flatMap((file) =>
    recordsIn(file.data).flatMap(({ path, record }) => {
      if (!("quote" in record)) return [];
      const sentence = sentences.get(String(record["sentence"]));
      const words = record["quote"] as LocalText;
      if (!sentence) return [];
      return [{ draft: file, path: [...path, "quote"], sentence, words }];
    }),
  );
  return [...notes, ...others];
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

/** The numbers of a sentence that it lists as stating nothing of the policy. */
export function nonFiguresOf(
  sentence: PlacedSentence,
): readonly HedgedNumber[] {
  return sentence.data.nonFigures.flatMap((words) =>
    numbersIn(sentence, words, SOURCE),
  );
}
