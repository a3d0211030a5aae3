import { createHash } from "node:crypto";

import { WHOLE } from "../../domain/release/changed-since.ts";
import type { PublishedText } from "../../domain/release/published-text.ts";
import type { TextKind } from "../../domain/release/release.ts";
import { isTranslation, LOCALES } from "../../domain/text/languages.ts";
import type { LocalText } from "../../domain/text/local-text.ts";
import type { Path } from "../problem/problem.ts";
import type { PolicyDraft } from "../read/policy-draft.ts";
import type { FileDraft } from "../read/read-draft.ts";

/** A text as it now stands, and where. */
export interface CurrentText extends Omit<PublishedText, "release"> {
  readonly draft: FileDraft<unknown>;
  readonly path: Path;
}

const DIGITS = 16;

/** All of a policy that is held against what was published, in order. */
export function currentTexts(policy: PolicyDraft): readonly CurrentText[] {
  return [
    ...sentences(policy),
    ...figures(policy),
    ...summaries(policy),
    ...readings(policy),
  ];
}

function sentences({ placed }: PolicyDraft): readonly CurrentText[] {
  return placed.flatMap(({ data, draft, path }) =>
    LOCALES.map((locale) => ({
      id: data.id,
      part: isTranslation(locale)
        ? part("translation", locale)
        : part("sentence"),
      hash: hashOf(data[locale]),
      draft,
      path: [...path, locale],
    })),
  );
}

/** A figure is its value with all that limits it. */
function figures(policy: PolicyDraft): readonly CurrentText[] {
  return [...policy.figures.values()].map(({ id, data, sentence, path }) => {
    const { value, bound, per = [], discretion } = data;
    const limits = discretion.map(({ kind }) => kind);
    return {
      id,
      part: part("figure"),
      hash: hashOf([value, bound, ...per, ...limits].join("\n")),
      draft: sentence.draft,
      path: [...path, "value"],
    };
  });
}

function summaries({ policy, measures }: PolicyDraft): readonly CurrentText[] {
  const { data } = policy;
  const of = (
    id: string,
    draft: FileDraft<unknown>,
    said: LocalText | undefined,
    ...path: Path
  ) =>
    said
      ? inEach({ id, kind: "summary", draft, said, path: [...path, "summary"] })
      : [];
  return [
    ...of(WHOLE, policy, data.summary),
    ...data.chapters.flatMap(({ id, summary }) =>
      of(id, policy, summary, "chapters", id),
    ),
    ...measures.flatMap((draft) => of(draft.id, draft, draft.data.summary)),
    ...of("sup", policy, data.supplementary.summary, "supplementary"),
  ];
}

function readings({ policy, measures }: PolicyDraft): readonly CurrentText[] {
  const { interpretations } = policy.data.supplementary;
  const units = [
    ...measures.map((draft) => ({
      unit: draft.id,
      draft,
      all: draft.data.interpretations,
      path: [],
    })),
    {
      unit: "sup",
      draft: policy,
      all: interpretations,
      path: ["supplementary"],
    },
  ];
  return units.flatMap(({ unit, draft, all, path }) =>
    all.flatMap(({ id, text }) =>
      inEach({
        id: `${unit}.${id}`,
        kind: "reading",
        draft,
        said: text,
        path: [...path, "interpretations", id, "text"],
      }),
    ),
  );
}

interface Said {
  readonly id: string;
  readonly kind: TextKind;
  readonly draft: FileDraft<unknown>;
  readonly said: LocalText;
  readonly path: Path;
}

function inEach({ id, kind, draft, said, path }: Said): readonly CurrentText[] {
  return LOCALES.map((locale) => ({
    id,
    part: part(kind, locale),
    hash: hashOf(said[locale]),
    draft,
    path: [...path, locale],
  }));
}

function part(kind: TextKind, locale?: string): string {
  return locale === undefined ? kind : `${kind}.${locale}`;
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, DIGITS);
}
