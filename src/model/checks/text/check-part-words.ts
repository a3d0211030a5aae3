import { problemOf, type PolicyCheck } from "../check.ts";

/** A part that the text may lack needs its words where the text has it. */
export const checkPartWords: PolicyCheck = ({ policy }) => {
  const { supplementary, imprint, wording } = policy.data;
  const closing =
    supplementary.sentences.length > 0 && supplementary.summary === undefined
      ? problemOf(policy, ["supplementary", "sentences"], {
          found: "closing provisions without a summary",
          expected: "supplementary.summary, in every language",
          fix: "Say in plain words what the closing provisions say.",
        })
      : [];
  const below =
    imprint.length > 0 && wording.imprint === undefined
      ? problemOf(policy, ["imprint"], {
          found: "lines below the text without a name for them",
          expected: "wording.imprint, in every language",
          fix: "Name the lines below the text: { zh: 印发信息, en: Imprint }.",
        })
      : [];
  return [...closing, ...below];
};
