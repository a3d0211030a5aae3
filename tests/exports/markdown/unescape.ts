/** The text of some Markdown, its escapes undone as CommonMark has them. */
export function unescaped(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, "$1");
}
