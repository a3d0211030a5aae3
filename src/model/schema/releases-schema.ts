import { z } from "zod";

import {
  type Release,
  type ReleaseEntry,
  TEXT_KINDS,
} from "../../domain/release/release.ts";
import { isoDate, localText, slug } from "./primitives.ts";

const said = {
  date: isoDate
    .exactOptional()
    .describe("The day of the change, where it is not that of the release."),
  what: localText.describe("What has changed."),
  why: localText.describe("Why it was changed."),
};

const changedId = z
  .string({ error: "an id such as m99-s2, m99-s2.rate or m99" })
  .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, {
    error: "an id such as m99-s2, m99-s2.rate or m99",
  });

const entrySchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("site").describe("A change of the site at large."),
    ...said,
  }),
  z.strictObject({
    kind: z
      .enum(TEXT_KINDS)
      .describe(
        "What has changed: with the official sentence its translations may.",
      ),
    policy: slug.describe("Whose texts have changed."),
    ids: z
      .array(changedId)
      .min(1, { error: "a list of at least one id" })
      .describe(
        "The sentences, figures or readings, or the measures they are of.",
      ),
    ...said,
  }),
]) satisfies z.ZodType<ReleaseEntry>;

/** The file `releases.yaml`. */
export const releasesSchema = z
  .array(
    z.strictObject({
      version: z
        .string({ error: 'a version in quotes, such as "1.0.0"' })
        .regex(/^\d+\.\d+\.\d+$/, { error: "a version such as 1.0.0" })
        .describe("The version."),
      date: isoDate.describe("The day of the release."),
      changes: localText.describe("What changed, in a few sentences."),
      tested: z
        .array(slug)
        .exactOptional()
        .describe(
          "The policies whose sums a second calculator, written apart, agreed with.",
        ),
      entries: z
        .array(entrySchema)
        .exactOptional()
        .describe("Each change of a text that was published before."),
    }),
  )
  .describe("The site's releases, newest first.") satisfies z.ZodType<
  Release[]
>;
