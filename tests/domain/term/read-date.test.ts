import { describe, expect, it } from "vitest";

import { readDate } from "../../../src/domain/term/read-date.ts";

describe("a day that a reader types", () => {
  it.each([
    "2024-03-01",
    " 2024/3/1 ",
    "2024.03.1",
    "2024年3月1日",
    "2024 年 3 月 1 日",
    "２０２４－０３－０１",
  ])("%s is read with the year first", (typed) => {
    expect(readDate(typed)).toBe("2024-03-01");
  });

  it.each(["", "2023-02-29", "01/03/2024", "2024-13-01", "2024", "March"])(
    "%s is no day, or might be two",
    (typed) => {
      expect(readDate(typed)).toBeUndefined();
    },
  );
});
