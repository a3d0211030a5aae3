import {
  lastPublished,
  type PublishedText,
  TAKEN_OUT,
  textKey,
} from "../../domain/release/published-text.ts";
import type { PolicyDraft } from "../read/policy-draft.ts";
import { type CurrentText, currentTexts } from "./current-texts.ts";

/** What the register of a policy does not have as it now stands. */
export interface Unrecorded {
  /** Missing for a text that was taken out. */
  readonly now?: CurrentText;
  /** Missing for one that is new. */
  readonly before?: PublishedText;
}

/** Each text that has changed, was added or taken out since it was recorded. */
export function unrecorded(policy: PolicyDraft): readonly Unrecorded[] {
  const last = lastPublished(policy.register);
  const texts = currentTexts(policy);
  const present = new Set(texts.map(textKey));
  const changed = texts.flatMap((now) => {
    const before = last.get(textKey(now));
    if (before?.hash === now.hash) return [];
    return { now, ...(before && { before }) };
  });
  const gone = [...last.values()].filter(
    (text) => text.hash !== TAKEN_OUT && !present.has(textKey(text)),
  );
  return [...changed, ...gone.map((before) => ({ before }))];
}

/** The lines that a release adds to the register. */
export function toRecord(
  policy: PolicyDraft,
  release: string,
): readonly PublishedText[] {
  return unrecorded(policy).flatMap(({ now, before }) => {
    const text = now ?? before;
    const hash = now?.hash ?? TAKEN_OUT;
    return text ? { id: text.id, part: text.part, hash, release } : [];
  });
}
