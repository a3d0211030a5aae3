import type { Figure } from "../../domain/figure/figure.ts";
import type { HedgedNumber } from "../../domain/text/hedge.ts";
import type { PublishedText } from "../../domain/release/published-text.ts";
import type { Locale } from "../../domain/text/languages.ts";
import type { FileDraft } from "./read-draft.ts";
import type { Path } from "../problem/problem.ts";
import type { MeasureYaml } from "../schema/measure-schema.ts";
import type { PolicyYaml } from "../schema/policy-schema.ts";
import type { FigureYaml, SentenceYaml } from "../schema/sentence-schema.ts";
import type { TextFile } from "./text-file.ts";

/** A policy whose files are of the right form, before it is known to be right. */
export interface PolicyDraft {
  /** The folder's name, which the policy's id must equal. */
  readonly id: string;
  /** Relative to the project's folder. */
  readonly folder: string;
  readonly policy: FileDraft<PolicyYaml>;
  /** In the order of the numbers in the file names. */
  readonly measures: readonly MeasureDraft[];
  readonly source: TextFile;
  /** What was published of it; empty for a policy that never was. */
  readonly register: readonly PublishedText[];
  /** Every sentence in document order, also two with the same id. */
  readonly placed: readonly PlacedSentence[];
  readonly sentences: ReadonlyMap<string, PlacedSentence>;
  readonly figures: ReadonlyMap<string, PlacedFigure>;
}

export interface MeasureDraft extends FileDraft<MeasureYaml> {
  /** As the file's name says it; `data.id` must equal it. */
  readonly id: string;
}

export interface PlacedSentence {
  readonly draft: FileDraft<unknown>;
  readonly path: Path;
  /** `m99`, `sup`, `c1`. */
  readonly unit: string;
  readonly data: SentenceYaml;
  readonly startsParagraph: boolean;
  /** The numbers of each text, read once. */
  readonly numbers: Readonly<Record<Locale, readonly HedgedNumber[]>>;
}

export interface PlacedFigure {
  readonly id: string;
  readonly name: string;
  readonly sentence: PlacedSentence;
  readonly path: Path;
  readonly data: FigureYaml;
  /** Undefined when its value cannot be read. */
  readonly figure: Figure | undefined;
}

/** The unit a sentence's or a figure's id belongs to: `m99`, `sup`. */
export function unitOf(id: string): string {
  return id.split("-", 1)[0] ?? id;
}

/** The sentence a figure's id names: `m99-s2` of `m99-s2.rate`. */
export function sentenceOf(figureId: string): string {
  return figureId.split(".", 1)[0] ?? figureId;
}

/** The number a measure's id names: 99 of `m99`. */
export function measureNumber(id: string): number {
  return Number(id.slice(1));
}
