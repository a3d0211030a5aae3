/** A piece of a line: a figure with its hedge, or the words around it. */
export interface AmountPart {
  readonly text: string;
  readonly isFigure?: boolean;
}

export type AmountLine = readonly AmountPart[];

export function figurePart(text: string): AmountPart {
  return { text, isFigure: true };
}

/**
 * A template with each placeholder filled by parts. Figures that only a space
 * parts are one: "up to" and "50%".
 */
export function fillParts(
  template: string,
  values: Readonly<Record<string, AmountLine>>,
): AmountLine {
  return template
    .split(/\{\{([\w-]+)\}\}/)
    .flatMap((text, at) => (at % 2 === 1 ? (values[text] ?? []) : [{ text }]))
    .filter(({ text }) => text !== "")
    .reduce<AmountLine>(joinFigures, []);
}

function joinFigures(line: AmountLine, part: AmountPart): AmountLine {
  const space = line.at(-1);
  const figure = line.at(-2);
  const isOne = part.isFigure && figure?.isFigure && space?.text === " ";
  return isOne
    ? [...line.slice(0, -2), figurePart(`${figure.text} ${part.text}`)]
    : [...line, part];
}
