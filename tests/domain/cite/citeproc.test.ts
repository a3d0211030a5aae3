import { describe, expect, it } from "vitest";

import type { Citation } from "../../../src/domain/cite/citation.ts";
import { csl } from "../../../src/domain/cite/data-styles.ts";
import { chicago, gb, mla } from "../../../src/domain/cite/written-styles.ts";
import { SOURCE } from "../../../src/domain/text/languages.ts";
import {
  renderCitation,
  type RenderedStyle,
} from "../../standards/render-citation.ts";
import { MEASURE, SENTENCE, unread, WHOLE } from "./made-up-citation.ts";

/** A part that is on purpose not as citeproc-js writes it. */
interface Deviation {
  readonly why: string;
  /** Ours, which stands in the citation; empty for a citation without it. */
  readonly ours: (citation: Citation) => string;
  /** The words that citeproc-js has in its place. */
  readonly theirs: (citation: Citation) => string;
}

const NOTHING = () => "";
const placeIn = (citation: Citation, language: "zh" | "en") =>
  citation.part.place?.[language];

const VERSION = "The site calls its own edition a release, and reads it back.";
const DIGITS =
  "The digits prove the words cited, which no variable of CSL stands for.";
const PLACE =
  "The styles have no place within a page, and their readers need the sentence.";
const TRANSLATED =
  "CSL has no variable for a translated title: in the one it has, both stand within the marks of quotation.";
const VISITED =
  "The styles give the day of a visit only to a page without a date; the guides let it stand, and this text can change.";

interface Held {
  readonly language: "zh" | "en";
  readonly write: (citation: Citation) => string;
  readonly rendered: "entry" | "cited";
  readonly deviations: readonly Deviation[];
}

const HELD: Readonly<Record<RenderedStyle, Held>> = {
  gb: {
    language: SOURCE,
    write: gb,
    rendered: "entry",
    deviations: [
      {
        why: PLACE,
        ours: (citation) => {
          const place = placeIn(citation, "zh");
          return place ? `:${place}[EB` : "";
        },
        theirs: () => "[EB",
      },
      {
        why: DIGITS,
        ours: ({ release, part }) => {
          const said = [
            release && `版本${release}`,
            part.hash && `SHA-256 ${part.hash}`,
          ].filter(Boolean);
          return said.length > 0 ? `（${said.join("，")}）` : "";
        },
        theirs: NOTHING,
      },
    ],
  },
  chicago: {
    language: "en",
    write: chicago,
    rendered: "cited",
    deviations: [
      {
        why: TRANSLATED,
        ours: ({ title }) => `” [${title.en}],`,
        theirs: ({ title }) => ` [${title.en}],”`,
      },
      {
        why: PLACE,
        ours: (citation) => {
          const place = placeIn(citation, "en");
          return place ? ` ${place}, Read` : "";
        },
        theirs: () => " Read",
      },
      {
        why: VERSION,
        ours: ({ release }) => (release ? `, release ${release}` : ""),
        theirs: NOTHING,
      },
      {
        why: "The version is the site's, not the document's: it stands by the site's name and day.",
        ours: ({ release }) => (release ? " Read, Line by Line," : ""),
        theirs: ({ release = "" }) =>
          ` version ${release}, Read, Line by Line,`,
      },
      {
        why: DIGITS,
        ours: ({ part }) => (part.hash ? `, SHA-256 ${part.hash}` : ""),
        theirs: NOTHING,
      },
      {
        why: VISITED,
        ours: ({ accessed }) => (accessed ? ", accessed May 28, 2032" : ""),
        theirs: NOTHING,
      },
    ],
  },
  mla: {
    language: "en",
    // The second line is for the text's own brackets.
    write: (citation) => mla(citation).split("\n")[0] ?? "",
    rendered: "entry",
    deviations: [
      {
        why: TRANSLATED,
        ours: ({ title }) => `” [“${title.en}”].`,
        theirs: ({ title }) => ` [${title.en}].”`,
      },
      {
        why: VERSION,
        ours: ({ release }) => (release ? `release ${release}` : ""),
        theirs: ({ release = "" }) => `Version ${release}`,
      },
      {
        why: VISITED,
        ours: ({ accessed }) => (accessed ? " Accessed 28 May 2032." : ""),
        theirs: NOTHING,
      },
      {
        why: DIGITS,
        ours: ({ part }) => (part.hash ? ` SHA-256 ${part.hash}.` : ""),
        theirs: NOTHING,
      },
    ],
  },
};

/** The number in a list of references is the list's, not the citation's. */
const LISTED = /^\[1\] /;

const CITATIONS = [SENTENCE, MEASURE, WHOLE].flatMap((citation) => [
  citation,
  unread(citation),
]);

describe.each(Object.entries(HELD))(
  "%s, held against the style of the CSL project",
  (style, { language, write, rendered, deviations }) => {
    it.each(CITATIONS)(
      "is as citeproc-js writes it, but for what is listed: $url",
      (citation) => {
        const told = renderCitation(
          csl(citation, language),
          style as RenderedStyle,
        );
        let ours = write(citation);
        for (const deviation of deviations) {
          const own = deviation.ours(citation);
          // One that stands in no citation any more is to be taken off the list.
          expect(ours, deviation.why).toContain(own);
          if (own) ours = ours.replace(own, deviation.theirs(citation));
        }
        expect(ours).toBe(told[rendered].replace(LISTED, ""));
      },
    );
  },
);
