import { describe, expect, it } from "vitest";

import type { Citation } from "../../../src/domain/cite/citation.ts";
import {
  bibtex,
  csl,
  ris,
  wikipedia,
} from "../../../src/domain/cite/data-styles.ts";
import { MEASURE, SENTENCE, unread, WHOLE } from "./made-up-citation.ts";
import { readBibtex, readRis, readTemplate } from "./strict-readers.ts";

const ALL = [SENTENCE, MEASURE, WHOLE, unread(SENTENCE)];

/** Signs that each of the formats has a meaning for. */
const AWKWARD: Citation = {
  ...SENTENCE,
  issuer: { zh: "局", en: "R&D_Office {50%} #1 | $2 ~a^b \\c" },
};

describe("the template of Wikipedia, by the documentation of Template:Cite web", () => {
  it("names author, both titles, site, days, language, place and edition", () => {
    expect(readTemplate(wikipedia(SENTENCE))).toEqual({
      name: "cite web",
      fields: {
        author: "Balloon Bureau of Town",
        "script-title": "zh:某市支持气球的办法",
        "trans-title": "Rules for Supporting Balloons in Town",
        url: SENTENCE.url,
        website: "Read, Line by Line",
        date: "5 September 2031",
        "access-date": "28 May 2032",
        language: "zh",
        at: "Measure 99, sentence 2",
        id: "Release 2.3.0; SHA-256 0a1b2c3d",
      },
    });
  });

  it("keeps a bar within a value from ending it", () => {
    const { fields } = readTemplate(wikipedia(AWKWARD));
    expect(fields["author"]).toBe(AWKWARD.issuer.en);
  });
});

describe("BibTeX, by the entry @misc of “BibTeXing” (btxdoc)", () => {
  it("is read back as what was cited", () => {
    expect(readBibtex(bibtex(SENTENCE, "en"))).toEqual({
      type: "misc",
      key: "town-2031-m99-s2",
      fields: {
        author: "{Balloon Bureau of Town}",
        title: "{某市支持气球的办法 [Rules for Supporting Balloons in Town]}",
        year: "2031",
        month: "sep",
        note: "Read, Line by Line, Measure 99, sentence 2, release 2.3.0, SHA-256 0a1b2c3d",
        language: "chinese",
        url: SENTENCE.url,
        urldate: "2032-05-28",
        annote: "In Chinese: 某市气球局",
      },
    });
  });

  it.each(ALL)("is read by a strict reader, $url", (citation) => {
    const { fields } = readBibtex(bibtex(citation, "en"));
    expect(fields["url"]).toBe(citation.url);
    expect("urldate" in fields).toBe(citation.accessed !== undefined);
  });

  it("escapes what TeX reads as its own", () => {
    expect(readBibtex(bibtex(AWKWARD, "en")).fields["author"]).toBe(
      String.raw`{R\&D\_Office \{50\%\} \#1 | \$2 \textasciitilde{}a\textasciicircum{}b \textbackslash{}c}`,
    );
  });
});

describe("CSL-JSON, by the fields of csl-data of CSL 1.0.2", () => {
  /** Of the schema, those that are used here; no other is allowed. */
  const FIELDS = new Set(
    "id type title author container-title issued accessed section version language URL note".split(
      " ",
    ),
  );

  it.each(ALL)("is a list of one item with the fields it must have", (each) => {
    const items = JSON.parse(csl(each, "en")) as Record<string, unknown>[];
    expect(items).toHaveLength(1);
    const item = items[0] ?? {};
    expect(item).toMatchObject({ type: "webpage", URL: each.url });
    expect(typeof item["id"]).toBe("string");
    expect(Object.keys(item).filter((name) => !FIELDS.has(name))).toEqual([]);
    for (const [name, value] of Object.entries(item))
      if (name === "issued" || name === "accessed")
        expect(value).toEqual({
          "date-parts": [
            [
              expect.any(Number) as number,
              expect.any(Number) as number,
              expect.any(Number) as number,
            ],
          ],
        });
      else if (name !== "author") expect(typeof value).toBe("string");
    expect(item["author"]).toEqual([{ literal: each.issuer.en }]);
  });

  it("says a sentence's place, edition and digits", () => {
    expect(JSON.parse(csl(SENTENCE, "en"))).toMatchObject([
      {
        id: "town-2031-m99-s2",
        issued: { "date-parts": [[2031, 9, 5]] },
        accessed: { "date-parts": [[2032, 5, 28]] },
        section: "Measure 99, sentence 2",
        version: "2.3.0",
        language: "zh-CN",
        note: "SHA-256 0a1b2c3d; In Chinese: 某市气球局",
      },
    ]);
  });
});

describe("RIS, by the tags of the Reference Manager format", () => {
  it("is read back as what was cited", () => {
    expect(readRis(ris(SENTENCE, "en"))).toEqual({
      TY: "ELEC",
      ID: "town-2031-m99-s2",
      AU: "Balloon Bureau of Town",
      TI: "某市支持气球的办法 [Rules for Supporting Balloons in Town]",
      T2: "Read, Line by Line",
      PY: "2031",
      DA: "2031/09/05",
      ET: "Release 2.3.0",
      LA: "zh",
      UR: SENTENCE.url,
      Y2: "2032/05/28",
      N1: "Measure 99, sentence 2; SHA-256 0a1b2c3d; In Chinese: 某市气球局",
    });
  });

  it.each(ALL)("is read by a strict reader, $url", (citation) => {
    expect(readRis(ris(citation, "en"))["UR"]).toBe(citation.url);
  });
});

describe("in Chinese", () => {
  it("BibTeX has the Chinese names first, and the English as a remark", () => {
    expect(readBibtex(bibtex(SENTENCE, "zh")).fields).toMatchObject({
      author: "{某市气球局}",
      title: "{某市支持气球的办法}",
      note: "逐句读，（九十九）第2句，版本2.3.0，SHA-256 0a1b2c3d",
      annote:
        "本站英译：Balloon Bureau of Town, Rules for Supporting Balloons in Town",
    });
  });

  it("CSL-JSON has the Chinese names first, and the English as a note", () => {
    expect(JSON.parse(csl(SENTENCE, "zh"))).toMatchObject([
      {
        title: "某市支持气球的办法",
        author: [{ literal: "某市气球局" }],
        "container-title": "逐句读",
        section: "（九十九）第2句",
        language: "zh-CN",
        note: "SHA-256 0a1b2c3d；本站英译：Balloon Bureau of Town, Rules for Supporting Balloons in Town",
      },
    ]);
  });

  it("RIS has the Chinese names first, and the English as a note", () => {
    expect(readRis(ris(SENTENCE, "zh"))).toMatchObject({
      AU: "某市气球局",
      TI: "某市支持气球的办法",
      T2: "逐句读",
      ET: "版本2.3.0",
      N1: "（九十九）第2句；SHA-256 0a1b2c3d；本站英译：Balloon Bureau of Town, Rules for Supporting Balloons in Town",
    });
  });
});
