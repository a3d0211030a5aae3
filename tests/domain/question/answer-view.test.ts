import { describe, expect, it } from "vitest";

import { answerPlace } from "../../../src/domain/question/answer-place.ts";
import {
  ANSWER_VIEWS,
  answerViewQuery,
  readAnswerView,
} from "../../../src/domain/question/answer-view.ts";

describe("the view of the answers", () => {
  it("is by question where the address asks for none, or for what is none", () => {
    expect(readAnswerView("")).toBe("question");
    expect(readAnswerView("?by=colour&from=chat")).toBe("question");
  });

  it.each(ANSWER_VIEWS)("comes back from its address: %s", (view) => {
    expect(readAnswerView(answerViewQuery(view))).toBe(view);
  });

  it("needs no address of its own where it is the first", () => {
    expect(answerViewQuery("question")).toBe("");
  });
});

describe("the place of an answer", () => {
  it("is that of its question, or of a measure's answer to it", () => {
    expect(answerPlace("policy", "who")).toBe("policy/open/#who");
    expect(answerPlace("policy", "who", "m99")).toBe("policy/open/#who-m99");
  });
});
