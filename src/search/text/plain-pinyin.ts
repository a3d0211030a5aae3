/**
 * Pinyin as people type it: without tones, `ü` as `v` and as `u`, each word
 * by itself, and all in one.
 * @example plainPinyin("nǚxìng chuàngyè") // ["nvxing chuangye", "nvxingchuangye", "nuxing chuangye", …]
 */
export function plainPinyin(pinyin: string): readonly string[] {
  const letters = pinyin
    .toLowerCase()
    .normalize("NFD")
    .replaceAll("u\u0308", "ü");
  const spellings = ["v", "u"].map((u) =>
    letters
      .replaceAll("ü", u)
      .replace(/\p{M}/gu, "")
      .replace(/['’]/g, "")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  );
  const forms = spellings.flatMap((words) => [
    words,
    words.replaceAll(" ", ""),
  ]);
  return [...new Set(forms)].filter((form) => form !== "");
}
