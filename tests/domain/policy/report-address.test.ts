import { describe, expect, it } from "vitest";

import { reportAddress } from "../../../src/domain/policy/report-address.ts";

const report = {
  title: "m99-s2有误",
  text: "“50% + 1”\nhttps://a.test/#m99-s2",
};
const read = (address: string) => new URL(address);

describe("the address of a report", () => {
  it("gives a tracker a title and a body", () => {
    const { searchParams, origin, pathname } = read(
      reportAddress("https://tracker.test/x/issues/new", report),
    );
    expect(origin + pathname).toBe("https://tracker.test/x/issues/new");
    expect(Object.fromEntries(searchParams)).toEqual({
      title: report.title,
      body: report.text,
    });
  });

  it("keeps what the tracker's address asks already", () => {
    const address = reportAddress(
      "https://tracker.test/new?labels=text",
      report,
    );
    expect(read(address).searchParams.get("labels")).toBe("text");
    expect(read(address).searchParams.get("title")).toBe(report.title);
  });

  it("gives a mail a subject and a body, with the blanks and lines of mails", () => {
    const address = reportAddress("mailto:desk@example.org", report);
    const [to, query = ""] = address.split("?");
    expect(to).toBe("mailto:desk@example.org");
    expect(query).not.toContain("+");
    expect(query.split("&").map(decodeURIComponent)).toEqual([
      `subject=${report.title}`,
      `body=${report.text.replace("\n", "\r\n")}`,
    ]);
  });
});
