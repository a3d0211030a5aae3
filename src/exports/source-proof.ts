import { hashList, type SourceProof } from "../domain/check/source-proof.ts";
import type { Policy } from "../domain/policy/policy.ts";
import { SOURCE } from "../domain/text/languages.ts";
import { policyText } from "./policy-texts.ts";
import { sentenceRecords } from "./sentence-records.ts";
import { sha256 } from "./sha-256.ts";

const UTF_8 = new TextEncoder();

/** Proof that the published text of a policy is the one received. */
export function sourceProof(policy: Policy): SourceProof {
  const sentences = sentenceRecords(policy);
  return {
    text: {
      size: UTF_8.encode(policyText(policy, SOURCE)).length,
      sha256: policy.source.sha256,
    },
    sentences: {
      count: sentences.length,
      sha256: sha256(hashList(sentences)),
    },
  };
}
