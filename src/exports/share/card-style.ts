/** The colours of the pages by day, as the tokens of their styles have them. */
export const CARD_COLOURS = {
  paper: "#faf8f3",
  ink: "#1b1a17",
  soft: "#4c4942",
  rule: "#ddd7c9",
  seal: "#8e1d17",
} as const;
export type CardColour = keyof typeof CARD_COLOURS;

/** How some words are set; sizes and lengths are in pixels. */
export interface TextStyle {
  /** The largest in which all has room is taken. */
  readonly sizes: readonly number[];
  /** From line to line, in sizes. */
  readonly leading: number;
  /** Between words that belong to different things, in sizes. */
  readonly between?: number;
  readonly colour: CardColour;
  /** The colour of figures, which are strong. */
  readonly figures?: CardColour;
  readonly isStrong?: true;
  readonly mostLines: number;
}

export const STYLES = {
  number: {
    sizes: [76],
    leading: 1,
    colour: "paper",
    isStrong: true,
    mostLines: 1,
  },
  over: {
    sizes: [28, 27, 26, 25, 24, 22, 20, 18, 16],
    leading: 1.3,
    colour: "ink",
    mostLines: 2,
  },
  overTwin: {
    sizes: [22, 20, 18, 16],
    leading: 1.3,
    colour: "soft",
    mostLines: 1,
  },
  name: {
    sizes: [72, 68, 64, 60, 56, 52, 48, 44, 40, 36, 32, 28, 24],
    leading: 1.18,
    colour: "ink",
    isStrong: true,
    mostLines: 3,
  },
  twin: {
    sizes: [27, 25, 23, 21, 19],
    leading: 1.35,
    colour: "soft",
    mostLines: 2,
  },
  lines: {
    sizes: [
      64, 60, 56, 52, 48, 45, 42, 39, 36, 34, 32, 30, 28, 26, 24, 22, 20, 18,
    ],
    leading: 1.36,
    between: 0.5,
    colour: "ink",
    figures: "seal",
    mostLines: 9,
  },
  note: {
    sizes: [28, 26, 24, 22],
    leading: 1.4,
    colour: "soft",
    figures: "ink",
    mostLines: 6,
  },
  dates: {
    sizes: [24, 23, 22, 21, 20, 18, 16],
    leading: 1.4,
    colour: "ink",
    mostLines: 4,
  },
  imprint: {
    sizes: [22, 21, 20, 19, 18, 17, 16],
    leading: 1.5,
    colour: "soft",
    figures: "ink",
    mostLines: 2,
  },
} as const satisfies Record<string, TextStyle>;
