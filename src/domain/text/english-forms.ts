/**
 * Where one of the forms stands as whole words: in either case at the start,
 * with a plural or possessive s.
 */
export function englishForms(forms: readonly string[]): RegExp {
  const words = forms.map(escapePattern).join("|");
  return new RegExp(
    `(?<![\\p{L}\\d])(?:${words})(?:s|es|['’]s)?(?![\\p{L}\\d])`,
    "iu",
  );
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
