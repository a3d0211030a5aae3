import { calculate, missCalculator } from "./journeys/calculate.ts";
import { copyQuote } from "./journeys/copy.ts";
import { readInTheDark } from "./journeys/dark.ts";
import { followLink } from "./journeys/link.ts";
import { missPlanner, plan } from "./journeys/plan.ts";
import { printCalculator, printMeasure } from "./journeys/print.ts";
import { readMeasure } from "./journeys/read.ts";
import { askDirectly, askWords, missSearch } from "./journeys/search.ts";
import { switchLanguage } from "./journeys/switch.ts";
import type { Walk } from "./walker.ts";
import type { Way } from "./ways.ts";

export interface Journey {
  readonly name: string;
  readonly ways: readonly Way<Walk>[];
}

/** What is walked in every engine, and what is promised of it on which floor. */
export const JOURNEYS: readonly Journey[] = [
  {
    name: "read",
    ways: [{ from: "reading", cell: "works", walk: readMeasure }],
  },
  {
    name: "read in the dark",
    ways: [{ from: "reading", cell: "works", walk: readInTheDark }],
  },
  {
    name: "switch language",
    ways: [{ from: "reading", cell: "works", walk: switchLanguage }],
  },
  {
    name: "link to a sentence",
    ways: [{ from: "reading", cell: "works", walk: followLink }],
  },
  {
    name: "calculate",
    ways: [
      { from: "tools", cell: "works", walk: calculate },
      { from: "reading", cell: "says why not", walk: missCalculator },
    ],
  },
  {
    name: "plan",
    ways: [
      { from: "tools", cell: "works", walk: plan },
      { from: "reading", cell: "says why not", walk: missPlanner },
    ],
  },
  {
    name: "search",
    ways: [
      { from: "search", cell: "works", walk: askWords },
      { from: "tools", cell: "answers, no words", walk: askDirectly },
      { from: "reading", cell: "says why not", walk: missSearch },
    ],
  },
  {
    name: "copy",
    ways: [{ from: "reading", cell: "works", walk: copyQuote }],
  },
  {
    name: "print",
    ways: [
      { from: "tools", cell: "works", walk: printCalculator },
      { from: "reading", cell: "works", walk: printMeasure },
    ],
  },
];
