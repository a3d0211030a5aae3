/** The words of a report of a mistake. */
export interface MistakeReport {
  readonly title: string;
  readonly text: string;
}

/**
 * The address at which a report is written, with what it says: a tracker and a
 * mail name its title and its text differently.
 * @param to an address of `https:` or `mailto:`, without a fragment
 */
export function reportAddress(
  to: string,
  { title, text }: MistakeReport,
): string {
  const name = to.startsWith("mailto:") ? "subject" : "title";
  // A mail's lines end as mails end them, and no mail reads a plus as a blank.
  const body = name === "subject" ? text.replace(/\n/g, "\r\n") : text;
  const query = `${name}=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
  return `${to}${to.includes("?") ? "&" : "?"}${query}`;
}
