const OPEN = "(（“‘《〈【";
const CLOSE = ")）”’》〉】";
const ENDS = "。！？";

/** A heading before the text it names: short, one clause, no number. */
const HEADING = /^[^，,；;：:。！？\d]{1,24}。$/u;
const IN_BRACKETS = /^(?:【[^】]{1,24}】|[(（][^)）]{2,24}[)）])/u;
/** The offices, in brackets at the end of a paragraph or on a line of their own. */
const OFFICES =
  /[(（][^()（）:：]{0,8}(?:责任|牵头|主管|负责)(?:单位|部门)[:：].*[)）]$|^(?:责任|牵头|主管|负责)(?:单位|部门)[:：].*$/u;

/**
 * A paragraph cut behind each 。 that stands in no brackets and no quotation,
 * with the offices that end it apart. Joined, the pieces are the paragraph.
 */
export function cutSentences(paragraph: string): readonly string[] {
  const offices = OFFICES.exec(paragraph)?.[0] ?? "";
  const body = paragraph.slice(0, paragraph.length - offices.length);
  const cut = cutAtEnds(body);
  return offices ? [...cut, offices] : cut;
}

export function isOffices(sentence: string): boolean {
  return OFFICES.test(sentence);
}

function cutAtEnds(body: string): readonly string[] {
  // Brackets that do not close say nothing of what stands within them.
  const isBalanced = count(body, OPEN) === count(body, CLOSE);
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < body.length; at += 1) {
    const character = body.charAt(at);
    if (OPEN.includes(character)) depth += 1;
    if (CLOSE.includes(character)) depth -= 1;
    const piece = body.slice(from, at + 1);
    const isClosing = CLOSE.includes(body.charAt(at + 1) || " ");
    if (!endsHere(piece) || isClosing || (isBalanced && depth > 0)) continue;
    pieces.push(piece);
    from = at + 1;
  }
  const rest = body.slice(from);
  return rest.trim() === "" ? pieces : [...pieces, rest];
}

/** Behind the mark itself, or behind the quotation that it closes. */
function endsHere(piece: string): boolean {
  const closed = piece.replace(/[”’]+$/u, "");
  return ENDS.includes(closed.at(-1) ?? " ");
}

function count(text: string, marks: string): number {
  return Array.from(text).filter((each) => marks.includes(each)).length;
}

export interface Headed {
  /** The mark and the heading, as a sentence of its own. */
  readonly title: string;
  /** The heading alone. */
  readonly name: string;
  readonly rest: string;
}

/**
 * The heading with which a numbered paragraph begins: a short first sentence
 * before others, words in brackets, or a short line that is no sentence.
 */
export function cutHeading(line: string, mark: string): Headed | undefined {
  const behind = line.slice(mark.length);
  const text = behind.trimStart();
  const blank = behind.slice(0, behind.length - text.length);
  const [first = ""] = cutSentences(text);
  const bracketed = IN_BRACKETS.exec(text)?.[0];
  const isLine = text.length <= 40 && !/[。；;，,：:]/u.test(text);
  const heading =
    bracketed ??
    (isLine ? text : HEADING.test(first) && first !== text ? first : "");
  if (heading === "") return undefined;
  return {
    title: mark + blank + heading,
    name: heading.replace(/^[【(（]|[】)）。]$/gu, ""),
    rest: text.slice(heading.length),
  };
}
