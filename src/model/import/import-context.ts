import type { IsoDate } from "../../domain/term/calendar.ts";
import type { Department, Question } from "../../domain/policy/reference.ts";
import type { GlossaryYaml } from "../schema/rendering-schemas.ts";

/** What is known besides the text itself. */
export interface ImportContext {
  /** The policy's id. */
  readonly id: string;
  /** Today. */
  readonly date: IsoDate;
  /** The place whose policy it is; undefined where a person must say. */
  readonly jurisdiction: string | undefined;
  /** The offices of that place. */
  readonly departments: readonly Department[];
  readonly glossary: GlossaryYaml;
  readonly questions: readonly Question[];
}
