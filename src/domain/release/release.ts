import type { IsoDate } from "../term/calendar.ts";
import type { LocalText } from "../text/local-text.ts";

/** What of a policy is published in words or values that may change later. */
export const TEXT_KINDS = [
  "sentence",
  "translation",
  "figure",
  "summary",
  "reading",
] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** The newest first. */
export interface Release {
  readonly version: string;
  readonly date: IsoDate;
  readonly changes: LocalText;
  /** Ids of the policies whose calculations a second calculator agreed with. */
  readonly tested?: readonly string[];
  /** Each change of what an earlier release had published. */
  readonly entries?: readonly ReleaseEntry[];
}

/** A change, dated where it is not of the day of its release. */
export type ReleaseEntry = SaidChange &
  (
    | { readonly kind: "site" }
    | {
        readonly kind: TextKind;
        readonly policy: string;
        /** Of the texts that have changed, or of what they stand in. */
        readonly ids: readonly string[];
      }
  );

interface SaidChange {
  readonly date?: IsoDate;
  readonly what: LocalText;
  readonly why: LocalText;
}
