// Shipped to the browser.

/** Longer words are named by how they begin and end. */
const MOST_CHARACTERS = 60;
/** Characters at either end where a script is written without spaces. */
const ENDS = 12;

/**
 * What leads a browser that knows it to words of a page, to stand behind the
 * fragment of its address; others still come to the fragment.
 * @param words as they were selected
 * @example textDirective("up to RMB 10 million") // ":~:text=up%20to%20RMB%2010%20million"
 */
export function textDirective(words: string): string {
  const text = words.trim().replace(/\s+/g, " ");
  const [first, last] =
    text.length > MOST_CHARACTERS ? [beginOf(text), endOf(text)] : [text];
  const named = [first, last].flatMap((part) => (part ? [encoded(part)] : []));
  return `:~:text=${named.join(",")}`;
}

function beginOf(text: string): string {
  const space = text.indexOf(" ", ENDS);
  return text.slice(0, space > 0 && space < MOST_CHARACTERS ? space : ENDS);
}

function endOf(text: string): string {
  const from = text.length - ENDS;
  const space = text.lastIndexOf(" ", from);
  return text.slice(space > text.length - MOST_CHARACTERS ? space + 1 : from);
}

/** A hyphen has a meaning of its own there. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(/-/g, "%2D");
}
