/**
 * What stands in for a required key that is missing or wrong, so that the
 * rest of its file can still be checked. Nothing of it is ever published:
 * the problem that called for it has been told.
 */
const words = { zh: "无", en: "none" };
const day = "2000-01-01";

const sentence = {
  id: "t-title",
  zh: "无",
  en: "none",
  translation: { of: "0".repeat(16), kind: "machine", date: day },
};

export const BLANK_MEASURE = {
  id: "m00",
  number: 1,
  label: words,
  chapter: "c0",
  name: words,
  summary: words,
  departments: ["none"],
  recipients: [],
  sentences: [sentence],
} as const;

export const BLANK_POLICY = {
  id: "none",
  name: { full: words, short: words },
  headline: words,
  summary: words,
  issuer: "none",
  published: day,
  term: { from: "t-title.none", open: true, timeZone: "UTC" },
  source: { sha256: "0".repeat(64), received: day, note: words },
  wording: {
    measure: words,
    measures: words,
    supplementary: words,
    preamble: words,
    notice: words,
  },
  notice: [],
  title: sentence,
  preamble: [],
  chapters: [
    { id: "c0", number: 1, name: words, summary: words, title: sentence },
  ],
  supplementary: { chapter: "c0", summary: words, sentences: [] },
} as const;
