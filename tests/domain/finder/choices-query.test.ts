import { describe, expect, it } from "vitest";

import {
  readChoices,
  writeChoices,
} from "../../../src/domain/finder/choices-query.ts";

const QUESTIONS = [
  { id: "who", options: ["shop", "school"] },
  { id: "what", options: ["lend", "read"] },
];
const read = (query: string) => readChoices(query, QUESTIONS);

describe("the choices in an address", () => {
  it("are none without a query", () => {
    expect(read("")).toEqual({ choices: {}, unknown: {} });
    expect(read("?who=&from=chat")).toEqual({ choices: {}, unknown: {} });
  });

  it("are the options it names, of two the first", () => {
    expect(read("?what=read&who=shop&who=school").choices).toEqual({
      who: "shop",
      what: "read",
    });
  });

  it("leave what is no option to be named", () => {
    expect(read("?who=toString&what=lend")).toEqual({
      choices: { what: "lend" },
      unknown: { who: "toString" },
    });
  });

  it("come back as they were written, in the order of the questions", () => {
    const ids = QUESTIONS.map(({ id }) => id);
    const query = writeChoices({ what: "read", who: "shop" }, ids);
    expect(query).toBe("?who=shop&what=read");
    expect(read(query).choices).toEqual({ who: "shop", what: "read" });
    expect(writeChoices({}, ids)).toBe("");
  });
});
