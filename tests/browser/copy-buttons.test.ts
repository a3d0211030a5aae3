import type { Page } from "@playwright/test";

import { expect, test } from "./site-test.ts";

test.use({
  permissions: ["clipboard-read", "clipboard-write"],
  // Seen from the tests' server, each of these addresses is another host's.
  expectedProblems: [/reader\.example/],
});

/** How a page comes to its reader, and whether the browser lets it copy. */
const WAYS = {
  "over https": { origin: "https://reader.example", refuses: false },
  "over plain http": { origin: "http://reader.example", refuses: false },
  "in a browser that refuses": {
    origin: "https://reader.example",
    refuses: true,
  },
} as const;

const SAYS = {
  copied: { zh: "已复制", en: "Copied" },
  failed: { zh: "未能复制", en: "Could not copy" },
  both: { zh: "中英文", en: "Both languages" },
  quote: { zh: "复制引文", en: "Copy quote" },
} as const;

const SENTENCE = {
  zh: "按不超过服务合同金额的50%，给予最高1000万元资助，对初创企业提高资助比例至60%。",
  en: "provide funding of not more than 50% of the service contract amount, up to RMB 10 million; for start-ups",
} as const;
const HEADING = {
  zh: "（二）发放“训力券”。",
  en: "(2) Issue “training-compute vouchers”.",
};
const TITLE = "《深圳市打造人工智能先锋城市的若干措施》";
const SOURCE = {
  zh: "深圳市工业和信息化局，2024年12月18日。英文为本站的非官方译文。",
  en: "Industry and Information Technology Bureau of Shenzhen Municipality, 18 December 2024. English: unofficial translation by this site.",
} as const;

type Locale = keyof typeof SENTENCE;

interface Button {
  readonly path: string;
  /** What opens the button's card, if it is on one. */
  readonly opens?: string;
  readonly button: string;
  /** What is copied, each in this order. */
  readonly says: readonly string[];
  /** The address that a quotation with its form leads to. */
  readonly quotes?: string;
}

/** Every kind of button that copies something of the text. */
function buttonsIn(locale: Locale, origin: string): readonly Button[] {
  const policy = `${locale}/sz-ai-2024`;
  const at = (path: string, each: Locale = locale) =>
    `${origin}/${each}/sz-ai-2024/${path}`;
  const beside = ({ zh: "en", en: "zh" } as const)[locale];
  const quoteOf = (said: Record<Locale, string>, link: string) => ({
    says: [said[locale], said[beside], TITLE, SOURCE[locale], link],
    quotes: link,
  });
  const cardOf = (path: string, opens: string, place: string) => [
    ...(["zh", "en"] as const).map((each) => ({
      path: `${policy}/${path}`,
      opens,
      button: `#share:popover-open button:text-is("${each === "zh" ? "中文" : "English"}")`,
      says: [at(place, each)],
    })),
    {
      path: `${policy}/${path}`,
      opens,
      button: `#share:popover-open button:text-is("${SAYS.both[locale]}")`,
      says: [`中文 ${at(place, "zh")}`, `English ${at(place, "en")}`],
    },
    {
      path: `${policy}/${path}`,
      opens,
      button: `#share:popover-open button:text-is("${SAYS.quote[locale]}")`,
      ...quoteOf(SENTENCE, at(place)),
    },
  ];
  return [
    {
      path: `${policy}/m02/`,
      button: "#m02-s2 [data-copy=link]",
      says: [at("m02/#m02-s2")],
    },
    {
      path: `${policy}/m02/`,
      button: "#m02-s2 [data-copy=quote]",
      ...quoteOf(SENTENCE, at("m02/#m02-s2")),
    },
    {
      path: `${policy}/m02/`,
      button: ".facts [data-copy=citation]",
      says: [
        { zh: TITLE, en: "“Several Measures for Building Shenzhen" }[locale],
        `${at("m02/")}?release=1.0.0`,
      ],
    },
    {
      path: `${policy}/text/`,
      button: "#m02-title [data-copy=link]",
      says: [at("text/#m02-title")],
    },
    {
      path: `${policy}/text/`,
      button: "#m02-title [data-copy=quote]",
      ...quoteOf(HEADING, at("text/#m02-title")),
    },
    ...cardOf("m02/", "#m02-s2 [data-share]", "m02/#m02-s2"),
    ...cardOf("m02/", ".facts [data-share]", "m02/"),
    ...cardOf("figures/", "#m02-s2-cap [data-share]", "figures/#m02-s2-cap"),
    {
      path: `${policy}/cite/?of=m02-s2`,
      button: "[data-cite-copy='']",
      says: ["m02/?release=1.0.0#m02-s2"],
    },
  ];
}

for (const [way, { origin, refuses }] of Object.entries(WAYS))
  for (const locale of ["zh", "en"] as const)
    test(`${way} each button says what became of its copy, and copies all that limits it, in ${locale}`, async ({
      page,
      context,
      site,
    }) => {
      await serveAt(page, origin, site);
      const reader = await context.newPage();
      await reader.goto(site);
      if (refuses) await page.addInitScript(refuse);
      let shown = "";
      for (const { path, opens, button, says, quotes } of buttonsIn(
        locale,
        origin,
      )) {
        await write(reader, "before");
        await page.bringToFront();
        if (shown !== path) await page.goto(`${origin}/${path}`);
        shown = path;
        if (opens) await page.locator(opens).click();
        // It is found by the name that it has not while it says so.
        const pressed = await page.locator(button).elementHandle();
        await pressed?.click();
        const told = (refuses ? SAYS.failed : SAYS.copied)[locale];
        await expect
          .poll(() => pressed?.textContent(), { message: button })
          .toBe(told);
        const { text, html } = await read(reader);
        if (refuses) expect(text, button).toBe("before");
        else expectInOrder(text, says);
        if (!refuses && quotes) {
          expect(html).toContain(`<blockquote cite="${quotes}">`);
          expectInOrder(html, says);
          expect(html).not.toContain("style=");
        }
        await page.bringToFront();
        if (!opens) continue;
        // Its words are no use on a card that closes meanwhile.
        await expect(page.locator("#share:popover-open"), button).toBeVisible();
        await page.keyboard.press("Escape");
      }
    });

/** The site under an address of another kind than that of the tests' server. */
async function serveAt(page: Page, origin: string, site: string) {
  await page.route(`${origin}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    const response = await route.fetch({
      url: new URL(pathname + search, site).href,
    });
    await route.fulfill({ response });
  });
}

function refuse(): void {
  const no = () => Promise.reject(new Error("refused"));
  navigator.clipboard.writeText = no;
  navigator.clipboard.write = no;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the older way
  document.execCommand = () => false;
}

async function write(reader: Page, text: string): Promise<void> {
  await reader.bringToFront();
  await reader.evaluate((said) => navigator.clipboard.writeText(said), text);
}

/** What was copied: only a page of a secure address may see it. */
async function read(reader: Page) {
  await reader.bringToFront();
  return reader.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const as = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : "";
    return { text: await as("text/plain"), html: await as("text/html") };
  });
}

function expectInOrder(text: string, parts: readonly string[]): void {
  let at = 0;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    expect(found, `“${part}” in “${text}”`).toBeGreaterThanOrEqual(at);
    at = found + part.length;
  }
}
