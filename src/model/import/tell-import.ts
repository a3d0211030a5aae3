import { count } from "../read/count-content.ts";
import { LEFT } from "../left/left-mark.ts";
import { allSentences } from "./cut-text.ts";
import { officeStub } from "./guess-offices.ts";
import type { Imported } from "./import-policy.ts";

/** What was found in a text, what was written, and what to do next. */
export function tellImport(imported: Imported, folder: string): string {
  const { files, parts } = imported;
  const { odd, outOfOrder } = parts.text;
  return [
    tellParts(imported),
    ...(files.size > 0
      ? [
          [
            "Written:",
            ...[...files.keys()].map((path) => `  ${folder}/${path}`),
          ],
        ]
      : [["Nothing to write: the files hold the text as it stands."]]),
    ...tellChanges(imported),
    ...tellOffices(imported),
    ...(outOfOrder.length > 0
      ? [
          [
            `Lines whose number does not follow the one before it, taken for text of the part before: ${outOfOrder.join(", ")}. Look at each.`,
          ],
        ]
      : []),
    ...(odd.length > 0
      ? [
          [
            `Lines that are empty or indented: ${odd.join(", ")}. Take out the blanks in source.zh.txt and run this again: the check compares it line by line.`,
          ],
        ]
      : []),
    [
      `A value \`${LEFT}\` waits for you, every other is a guess to be read once against the text.`,
      "`npm run check` lists them in the order of the work, each with its place and an example.",
      `The measures' files may be renamed behind their number: m99-rent-subsidy.yaml.`,
    ],
  ]
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function tellParts({ parts, cut }: Imported): readonly string[] {
  const { text, levels } = parts;
  const figures = allSentences(cut).flatMap((each) => each.figures).length;
  const closing = text.closing[0]?.text.slice(0, 12);
  return [
    "The parts by their numbering, with how many name money:",
    ...levels.map(
      ({ level, parts: all, withMoney }) =>
        `  ${level}  ${all}, ${withMoney} with money${level === text.level ? "   taken for the measures" : ""}`,
    ),
    ...(levels.length > 1
      ? [
          "  If others are meant, take the new files away and add `-- --measures` and one of them.",
        ]
      : []),
    [
      count(text.chapters.length, "chapter"),
      count(text.measures.length, "measure"),
      count(allSentences(cut).length, "sentence"),
      count(figures, "figure"),
    ].join(", "),
    `Title: ${text.title?.text ?? ""}`,
    closing ? `Closing provisions from: ${closing}…` : "No closing provisions.",
  ];
}

function tellChanges({
  cut,
  added,
  changed,
  removed,
}: Imported): readonly (readonly string[])[] {
  // Of a text that is entered for the first time all are.
  if (added.length === allSentences(cut).length) return [];
  const rows = [
    ["Sentences added", added],
    ["Sentences changed, what was entered kept", changed],
    [
      "No longer in the text: sentences are kept as comments, files as they are",
      removed,
    ],
  ] as const;
  return rows.flatMap(([name, ids]) =>
    ids.length > 0 ? [[`${name}: ${ids.join(", ")}`]] : [],
  );
}

function tellOffices({
  offices,
  place,
}: Imported): readonly (readonly string[])[] {
  if (place === undefined)
    return [
      [
        "The site has several places, and nobody has said whose policy this is: no office could be matched.",
        "Run this again with `-- --jurisdiction` and the id of the place in content/site.yaml.",
      ],
    ];
  if (offices.length === 0) return [];
  return [
    [
      "Offices of its place that content/departments.yaml does not hold yet; add them there:",
      ...offices.map((name) => officeStub(name, place)),
    ],
  ];
}
