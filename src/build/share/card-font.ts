import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import opentype, { type Font, type Glyph, type PathCommand } from "opentype.js";

const PACKAGE = "@fontsource/noto-serif-sc";
const WEIGHTS = { regular: 500, strong: 700 } as const;
export type Face = keyof typeof WEIGHTS;

/** What decides the shapes of all signs: the package is of one version. */
export const FONT_VERSION_FILE = fileOf("package.json");

/** One face; lengths are in ems: a sign of Chinese is one wide. */
export interface CardFace {
  advanceOf(sign: string): number;
  /** What a pair of signs stands farther apart, or below nought nearer. */
  kerningOf(left: string, right: string): number;
  /** From where to where there is ink. */
  inkOf(sign: string): readonly [from: number, to: number];
  /** The sign as an SVG path, its origin at a place in pixels. */
  pathOf(sign: string, at: Place): string;
}

interface Place {
  readonly x: number;
  readonly y: number;
  /** Of an em. */
  readonly size: number;
}

export type CardFont = Readonly<Record<Face, CardFace>>;

/**
 * The serif of the pictures, in its two weights.
 * @throws Error, when it is asked for a sign that it has not
 */
export function loadCardFont(): CardFont {
  return {
    regular: faceOf(WEIGHTS.regular),
    strong: faceOf(WEIGHTS.strong),
  };
}

interface Shape {
  readonly font: Font;
  readonly glyph: Glyph;
}

/** A line is measured many times over, until it is broken well. */
function faceOf(weight: number): CardFace {
  const parse = remember((part: string) => parsePart(part, weight));
  const shapeOf = remember((sign: string): Shape => {
    const has = (part: string) => parse(part).hasChar(sign);
    const part = has(MOST_SIGNS) ? MOST_SIGNS : partsWith(sign).find(has);
    if (part === undefined) throw new Error(missing(sign));
    const font = parse(part);
    return { font, glyph: font.charToGlyph(sign) };
  });
  const kerningOf = remember((pair: string) => {
    const [left, right] = Array.from(pair, shapeOf);
    return left && right && left.font === right.font
      ? left.font.getKerningValue(left.glyph, right.glyph) / unitsOf(left)
      : 0;
  });
  return {
    advanceOf: (sign) => {
      const shape = shapeOf(sign);
      return (shape.glyph.advanceWidth ?? 0) / unitsOf(shape);
    },
    kerningOf: (left, right) => kerningOf(left + right),
    inkOf: (sign) => {
      const shape = shapeOf(sign);
      const { x1, x2 } = shape.glyph.getBoundingBox();
      return [x1 / unitsOf(shape), x2 / unitsOf(shape)];
    },
    pathOf: (sign, at) => {
      const shape = shapeOf(sign);
      return pathData(shape.glyph, at, at.size / unitsOf(shape));
    },
  };
}

function unitsOf({ font }: Shape): number {
  return font.unitsPerEm;
}

/** An empty box in its place would be worse than no picture. */
function missing(sign: string): string {
  return `The font of the share pictures has no “${sign}”. Write it otherwise in the content, or build without pictures: SITE_EXTRAS=none.`;
}

/** Most signs are in one part of the font; others are in many small ones. */
const MOST_SIGNS = "chinese-simplified";
const RANGES = Object.entries(
  JSON.parse(readFileSync(fileOf("unicode.json"), "utf8")) as Readonly<
    Record<string, string>
  >,
);

/** The small parts that may have a sign. */
function partsWith(sign: string): readonly string[] {
  const code = sign.codePointAt(0) ?? 0;
  const parts = RANGES.filter(([, ranges]) =>
    ranges.split(",").some((range) => {
      const [from = 0, to = from] = range
        .replace("U+", "")
        .split("-")
        .map((digits) => parseInt(digits, 16));
      return from <= code && code <= to;
    }),
  );
  return parts.map(([part]) => part.replace(/[[\]]/g, ""));
}

function parsePart(part: string, weight: number): Font {
  const name = `noto-serif-sc-${part}-${String(weight)}-normal.woff`;
  const { buffer, byteOffset, byteLength } = readFileSync(
    fileOf(`files/${name}`),
  );
  return opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength));
}

function fileOf(name: string): string {
  return fileURLToPath(import.meta.resolve(`${PACKAGE}/${name}`));
}

/** Rounded to a tenth of a pixel. Fonts count upwards, pictures downwards. */
function pathData(glyph: Glyph, { x, y }: Place, scale: number): string {
  const place = (toX: number, toY: number) =>
    `${(x + toX * scale).toFixed(1)} ${(y - toY * scale).toFixed(1)}`;
  const write = (command: PathCommand): string => {
    if (command.type === "Z") return "Z";
    const end = place(command.x, command.y);
    if (command.type === "M" || command.type === "L") return command.type + end;
    const first = place(command.x1, command.y1);
    return command.type === "Q"
      ? `Q${first} ${end}`
      : `C${first} ${place(command.x2, command.y2)} ${end}`;
  };
  return glyph.path.commands.map(write).join("");
}

function remember<Value>(find: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? find(key);
    known.set(key, value);
    return value;
  };
}
