import { describe, expect, it } from "vitest";

import {
  CITATION_STYLES,
  type CitationStyle,
  STYLE_FORMS,
} from "../../../src/domain/cite/citation-styles.ts";
import { LOCALES } from "../../../src/domain/text/languages.ts";
import { MEASURE, SENTENCE, unread, WHOLE } from "./made-up-citation.ts";

/**
 * A form that a guide gives, an example of it, and what a sentence's citation
 * then is. Forms and examples are written down from knowledge of the guides:
 * none was copied from a page.
 */
interface Guide {
  readonly guide: string;
  /** Fits the example of the guide as well as the citation. */
  readonly form: RegExp;
  readonly example: string;
  readonly sentence: string;
  readonly whole: string;
}

const URL = "https://read.example/en/town-2031";

const GUIDES: Readonly<Partial<Record<CitationStyle, Guide>>> = {
  gb: {
    guide:
      "GB/T 7714-2015, electronic resources: 责任者. 题名[EB/OL]. (日期)[引用日期]. 获取路径.",
    form: /^[^.]+\. [^.]+\[EB\/OL\]\. \(\d{4}-\d\d-\d\d\)\[\d{4}-\d\d-\d\d\]\. http\S+\./,
    example:
      "萧钰. 出版业信息化迈入快车道[EB/OL]. (2001-12-19)[2002-04-15]. http://www.creader.com/news/20011219/200112190019.html.",
    sentence: `某市气球局. 某市支持气球的办法:（九十九）第2句[EB/OL]. (2031-09-05)[2032-05-28]. ${URL}/m99/#m99-s2.（版本2.3.0，SHA-256 0a1b2c3d）`,
    whole: `某市气球局. 某市支持气球的办法[EB/OL]. (2031-09-05)[2032-05-28]. ${URL}/.（版本2.3.0，SHA-256 ffee0011）`,
  },
  "gb-bilingual": {
    guide:
      "GB/T 7714-2015, the same in two languages: the Chinese entry, then the English",
    form: /^[^.]+\. [^.]+\[EB\/OL\].*\. http\S+[^\n]*\n[^.]+\. [^.]+\[EB\/OL\]\. \(\d{4}-\d\d-\d\d\)\[\d{4}-\d\d-\d\d\]\. http\S+\. /,
    example:
      "某局. 某办法[EB/OL]. (2031-09-05)[2032-05-28]. http://some.example/.\nSome Bureau. Some Rules[EB/OL]. (2031-09-05)[2032-05-28]. http://some.example/. (in Chinese)",
    sentence: `某市气球局. 某市支持气球的办法:（九十九）第2句[EB/OL]. (2031-09-05)[2032-05-28]. ${URL}/m99/#m99-s2.（版本2.3.0，SHA-256 0a1b2c3d）\nBalloon Bureau of Town. Rules for Supporting Balloons in Town: Measure 99, sentence 2[EB/OL]. (2031-09-05)[2032-05-28]. ${URL}/m99/#m99-s2. (in Chinese; English title translated by the site; release 2.3.0; SHA-256 0a1b2c3d)`,
    whole: `某市气球局. 某市支持气球的办法[EB/OL]. (2031-09-05)[2032-05-28]. ${URL}/.（版本2.3.0，SHA-256 ffee0011）\nBalloon Bureau of Town. Rules for Supporting Balloons in Town[EB/OL]. (2031-09-05)[2032-05-28]. ${URL}/. (in Chinese; English title translated by the site; release 2.3.0; SHA-256 ffee0011)`,
  },
  apa: {
    guide:
      "APA Publication Manual, 7th edition, page of a site by a group: Group. (Year, Month Day). Title [Translation]. Site. Address; place in the text's own parentheses",
    form: /^[^.]+\. \(\d{4}, [A-Z][a-z]+ \d{1,2}\)\. [^\n]+\. https:\S+(?:\n|$)/,
    example:
      "World Health Organization. (2018, May 24). The top 10 causes of death. https://www.who.int/news-room/fact-sheets/detail/the-top-10-causes-of-death",
    sentence: `Balloon Bureau of Town. (2031, September 5). 某市支持气球的办法 [Rules for Supporting Balloons in Town] (Release 2.3.0; SHA-256 0a1b2c3d). Read, Line by Line. ${URL}/m99/#m99-s2\n(Balloon Bureau of Town, 2031, Measure 99, sentence 2)`,
    whole: `Balloon Bureau of Town. (2031, September 5). 某市支持气球的办法 [Rules for Supporting Balloons in Town] (Release 2.3.0; SHA-256 ffee0011). Read, Line by Line. ${URL}/\n(Balloon Bureau of Town, 2031)`,
  },
  chicago: {
    guide:
      "Chicago Manual of Style, 17th edition, note for a page of a site: Author, “Title,” place, date, site, accessed date, address.",
    form: /^(?:[^“]+, )?“[^”]+”.*[A-Z][a-z]+ \d{1,2}, \d{4}, .*https:\S+\.$/,
    example:
      "“Privacy Policy,” Privacy & Terms, Google, last modified April 17, 2017, https://www.google.com/policies/privacy/.",
    sentence: `Balloon Bureau of Town, “某市支持气球的办法” [Rules for Supporting Balloons in Town], Measure 99, sentence 2, Read, Line by Line, September 5, 2031, release 2.3.0, SHA-256 0a1b2c3d, accessed May 28, 2032, ${URL}/m99/#m99-s2.`,
    whole: `Balloon Bureau of Town, “某市支持气球的办法” [Rules for Supporting Balloons in Town], Read, Line by Line, September 5, 2031, release 2.3.0, SHA-256 ffee0011, accessed May 28, 2032, ${URL}/.`,
  },
  mla: {
    guide:
      "MLA Handbook, 9th edition: Author. “Title.” Container, version, date, location. Accessed date.",
    form: /^[^.]+\. “.+”[^.]*\.? .+, \d{1,2} (?:[A-Z][a-z]{2,3}\.|May|June|July) \d{4}, \S+\.(?: |$)/,
    example:
      "Deresiewicz, William. “The Death of the Artist—and the Birth of the Creative Entrepreneur.” The Atlantic, 28 Dec. 2014, www.theatlantic.com/magazine/archive/2015/01/the-death-of-the-artist/383497.",
    sentence: `Balloon Bureau of Town. “某市支持气球的办法” [“Rules for Supporting Balloons in Town”]. Read, Line by Line, release 2.3.0, 5 Sept. 2031, ${URL}/m99/#m99-s2. Accessed 28 May 2032. SHA-256 0a1b2c3d.\n(Balloon Bureau of Town, Measure 99, sentence 2)`,
    whole: `Balloon Bureau of Town. “某市支持气球的办法” [“Rules for Supporting Balloons in Town”]. Read, Line by Line, release 2.3.0, 5 Sept. 2031, ${URL}/. Accessed 28 May 2032. SHA-256 ffee0011.\n(Balloon Bureau of Town)`,
  },
  bluebook: {
    guide:
      "Bluebook, rule 20 and table T2 (China), with rule 18.2 for the address: title in Latin letters (title) [translation] (promulgated by body, date, effective date), place, address (last visited date)",
    form: /^[\p{Script=Latin} ]+ \(\p{Script=Han}+\) \[[^\]]+\] \(promulgated by .+, [A-Z][a-z]+\.? \d{1,2}, \d{4}, effective [A-Z][a-z]+\.? \d{1,2}, \d{4}\), \S+/u,
    example:
      "Zhonghua Renmin Gongheguo Minfa Dian (中华人民共和国民法典) [Civil Code of the People’s Republic of China] (promulgated by the Nat’l People’s Cong., May 28, 2020, effective Jan. 1, 2021), art. 2",
    sentence: `Moushi zhichi qiqiu de banfa (某市支持气球的办法) [Rules for Supporting Balloons in Town] (promulgated by the Balloon Bureau of Town, Sept. 5, 2031, effective Oct. 1, 2031), Measure 99, sentence 2, Read, Line by Line, ${URL}/m99/#m99-s2 (last visited May 28, 2032) (unofficial translation; release 2.3.0; SHA-256 0a1b2c3d).`,
    whole: `Moushi zhichi qiqiu de banfa (某市支持气球的办法) [Rules for Supporting Balloons in Town] (promulgated by the Balloon Bureau of Town, Sept. 5, 2031, effective Oct. 1, 2031), Read, Line by Line, ${URL}/ (last visited May 28, 2032) (unofficial translation; release 2.3.0; SHA-256 ffee0011).`,
  },
  oscola: {
    guide:
      "OSCOLA, 4th edition, websites: Author, ‘Title’ (Site, date) <address> accessed date",
    form: /^[^‘]+, ‘[^’]+’.* \(.+, \d{1,2} [A-Z][a-z]+ \d{4}.*\) <\S+> accessed \d{1,2} [A-Z][a-z]+ \d{4}\.?$/,
    example:
      "Sarah Cole, ‘Virtual Friend Fires Employee’ (Naked Law, 1 May 2009) <www.nakedlaw.com/2009/05/index.html> accessed 19 November 2009",
    sentence: `Balloon Bureau of Town, ‘某市支持气球的办法’ [Rules for Supporting Balloons in Town] Measure 99, sentence 2 (Read, Line by Line, 5 September 2031, release 2.3.0, SHA-256 0a1b2c3d) <${URL}/m99/#m99-s2> accessed 28 May 2032.`,
    whole: `Balloon Bureau of Town, ‘某市支持气球的办法’ [Rules for Supporting Balloons in Town] (Read, Line by Line, 5 September 2031, release 2.3.0, SHA-256 ffee0011) <${URL}/> accessed 28 May 2032.`,
  },
};

for (const [style, { guide, form, example, sentence, whole }] of Object.entries(
  GUIDES,
))
  describe(`${style}, by ${guide}`, () => {
    const { write } = STYLE_FORMS[style as CitationStyle];

    it("has the form of the guide's example", () => {
      expect(example).toMatch(form);
      for (const citation of [SENTENCE, MEASURE, WHOLE])
        expect(write(citation, "en")).toMatch(form);
    });

    it("cites a sentence and the whole", () => {
      expect(write(SENTENCE, "en")).toBe(sentence);
      expect(write(WHOLE, "en")).toBe(whole);
    });
  });

it("Bluebook leads with the official title where no other is known", () => {
  const { write } = STYLE_FORMS.bluebook;
  expect(write(unread(WHOLE), "en")).toMatch(
    /^某市支持气球的办法 \[Rules for Supporting Balloons in Town\] \(promulgated/,
  );
});

const EVERY = CITATION_STYLES.flatMap((style) =>
  LOCALES.map((reader) => ({ style, reader })),
);

describe("every style", () => {
  it.each(EVERY)("$style in $reader says what is cited, and where", (each) => {
    const { style, reader } = each;
    const { write } = STYLE_FORMS[style];
    for (const citation of [SENTENCE, MEASURE, WHOLE]) {
      const text = write(citation, reader);
      expect(text).toContain(citation.url);
      expect(text).toContain(citation.title.zh);
      expect(text).toContain("2031");
      expect(text).toContain(citation.release);
      if (citation.part.hash) expect(text).toContain(citation.part.hash);
      const places = Object.values(citation.part.place ?? { none: "" });
      expect(places.some((place) => text.includes(place))).toBe(true);
    }
    // A measure has no digits of its own, and is given none.
    expect(write(MEASURE, "en")).not.toMatch(/SHA|0a1b2c3d/);
  });

  it.each(EVERY)(
    "$style in $reader leaves out what is not known, with its marks",
    ({ style, reader }) => {
      const { write } = STYLE_FORMS[style];
      for (const citation of [SENTENCE, MEASURE, WHOLE]) {
        const text = write(unread(citation), reader);
        expect(text).not.toMatch(/undefined|\(\)|（）|\[\]|, ,|; ;|\.\.|  \.$/);
        expect(text).not.toMatch(/[Aa]ccess|visited|[Rr]elease|版本/);
      }
    },
  );
});
