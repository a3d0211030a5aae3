import { translationHash } from "../../translation/translation-hash.ts";
import { problemIn, type PolicyCheck } from "../check.ts";

/** A translation renders the Chinese as it stands, not as it once stood. */
export const checkTranslations: PolicyCheck = ({ placed }) =>
  placed.flatMap((sentence) => {
    const { id, zh, translation } = sentence.data;
    const hash = translationHash(zh);
    if (translation.of === hash) return [];
    return problemIn(sentence, ["translation", "of"], {
      found: translation.of,
      expected: `${hash}, the hash of the Chinese`,
      fix: `The English may be stale. Compare the two; then run \`npm run confirm ${id}\`.`,
    });
  });
