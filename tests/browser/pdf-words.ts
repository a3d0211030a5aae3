import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { TextItem } from "pdfjs-dist/types/src/display/api.js";

/** What a reader of PDFs finds in a printed file. */
export interface PrintedFile {
  /** Page after page, without blanks: where a line ends says nothing. */
  readonly words: string;
  /** Pieces of a line as they were set. */
  readonly pieces: readonly string[];
  /** Pieces that stand, in part at least, beyond the edge of their sheet. */
  readonly beyond: readonly string[];
}

/** Points by which a letter may overhang its place. */
const OVERHANG = 1;

/** Radicals for which fonts have the sign of the character that looks alike. */
const RADICALS = new Map(
  "⺟母 ⺠民 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⻳龟"
    .split(" ")
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

export async function readPdf(pdf: Uint8Array): Promise<PrintedFile> {
  // A copy: what is read is handed over to the reader.
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 });
  const file = await task.promise;
  const pieces: string[] = [];
  const beyond: string[] = [];
  for (let at = 1; at <= file.numPages; at += 1) {
    const page = await file.getPage(at);
    const { items } = await page.getTextContent();
    for (const item of items) {
      if (!("str" in item) || !item.str.trim()) continue;
      pieces.push(item.str.trim());
      if (!isOnSheet(item, page.view)) beyond.push(item.str);
    }
  }
  await task.destroy();
  return { words: withoutBlanks(pieces.join("")), pieces, beyond };
}

/** True of a piece of which nothing is cut off by the edge of its sheet. */
function isOnSheet(
  { transform, width }: TextItem,
  [, , right = 0, top = 0]: readonly number[],
): boolean {
  const [x = -1, y = -1] = (transform as readonly number[]).slice(4);
  const isWide = x >= -OVERHANG && x + width <= right + OVERHANG;
  return isWide && y >= 0 && y <= top;
}

/** One form of each sign, and none of the blanks between. */
export function withoutBlanks(text: string): string {
  return (
    text
      .normalize("NFKC")
      .replace(/[\s\u00ad\u200b]/gu, "")
      // Fonts have one sign for several dashes.
      .replace(/[\u2010-\u2015\u2500]/g, "-")
      .replace(/[\u2e80-\u2eff]/g, (sign) => RADICALS.get(sign) ?? sign)
  );
}
