import { LEFT } from "../left/left-mark.ts";
import type { CutText } from "./cut-text.ts";
import { guessOffices, officeNamed, type Offices } from "./guess-offices.ts";
import type { ImportContext } from "./import-context.ts";
import type { SentenceStub } from "./sentence-stub.ts";

/** Words that no office's name has: a title, an address, a document's number. */
const NO_OFFICE = /[。：:；;，,、《》〔〕\d]|通知$|办法$|措施$|印发/u;

/**
 * The offices that issued a text: those that sign its notice, else those that
 * stand over it, else those that sign the text itself.
 */
export function issuersOf(
  { notice, title, closing }: CutText,
  { departments }: Pick<ImportContext, "departments">,
): Offices {
  const heads = notice.filter(({ zh }) => zh !== title?.zh);
  const [signed, over, below] = [
    signing(notice),
    heads.slice(0, firstSentence(heads)).flatMap(({ zh }) => zh.split(/\s+/u)),
    signing(closing),
  ];
  const names = [signed, over, below]
    .map((lines) => lines.filter((line) => line && !NO_OFFICE.test(line)))
    .find((lines) => lines.length > 0);
  const found = [...new Set(names)].map(
    (name) => [name, officeNamed(name, departments)?.id] as const,
  );
  const ids = found.map(([, id]) => id ?? LEFT);
  const unknown = found.flatMap(([name, id]) => (id ? [] : [name]));
  // One to be entered for each that the place does not have.
  return { ids: ids.length > 0 ? ids : [LEFT], unknown };
}

/** The lines between the last sentence and the day. */
function signing(sentences: readonly SentenceStub[]): readonly string[] {
  const day = sentences.findIndex(({ id }) => id.endsWith("-date"));
  if (day < 0) return [];
  const before = sentences.slice(0, day);
  const last = before.findLastIndex(({ zh }) => /[。：:]$/u.test(zh));
  return before.slice(last + 1).map(({ zh }) => zh);
}

function firstSentence(lines: readonly SentenceStub[]): number {
  const at = lines.findIndex(({ zh }) => /[。：:]$/u.test(zh));
  return at < 0 ? lines.length : at;
}

/** The offices that issue a text or that its measures name, without a record. */
export function unknownOffices(
  cut: CutText,
  context: Pick<ImportContext, "departments">,
): readonly string[] {
  const named = [...cut.measures.values()].map((stubs) =>
    guessOffices(
      stubs.map(({ zh }) => zh),
      context.departments,
    ),
  );
  const unknown = [issuersOf(cut, context), ...named].flatMap(
    (offices) => offices.unknown,
  );
  return [...new Set(unknown)];
}
