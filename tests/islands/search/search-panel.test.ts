import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import type { Shown } from "../../../src/islands/search/panel-answer.ts";
import {
  createPanel,
  type PanelOptions,
} from "../../../src/islands/search/search-panel.ts";

/** The answers that have not come back yet, by what was asked. */
const waiting = new Map<string, (shown: Shown) => void>();

vi.mock("../../../src/islands/browser/announce.ts", () => ({
  announcer: () => () => undefined,
}));
vi.mock("../../../src/islands/search/panel-answer.ts", () => ({
  answerTyped: (typed: string) =>
    new Promise<Shown>((answer) => waiting.set(typed, answer)),
}));

/** A part of a page, as far as a panel touches it. */
function part() {
  return {
    textContent: "",
    dataset: {} as Record<string, string>,
    replaceChildren: () => undefined,
    setAttribute: () => undefined,
    removeAttribute: () => undefined,
  };
}

function openPanel() {
  const parts = { status: part(), list: part(), otherwise: part() };
  const ask = createPanel({
    parts,
    setup: { words: { loading: "loading" } },
    changed: () => undefined,
  } as unknown as PanelOptions);
  return { ask, parts };
}

/** The answer to a question comes back, and what rests on it has run. */
async function comesBack(typed: string): Promise<void> {
  const says = `answers ${typed}`;
  const none = { state: "done", match: "all", items: [], otherwise: [] };
  waiting.get(typed)?.({ ...none, says } as unknown as Shown);
  await vi.advanceTimersByTimeAsync(0);
}

describe("a panel", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("answers only the last question, however late the first comes back", async () => {
    const { ask, parts } = openPanel();
    ask("first");
    ask("last");
    await comesBack("last");
    await comesBack("first");
    expect(parts.status.textContent).toBe("answers last");
  });

  it("is not done while only an earlier answer has come back", async () => {
    const { ask, parts } = openPanel();
    ask("first");
    ask("last");
    await comesBack("first");
    expect(parts.list.dataset["state"]).toBe("loading");
    expect(parts.status.textContent).toBe("");
  });

  it("asks for patience when an answer takes a while", async () => {
    const { ask, parts } = openPanel();
    ask("first");
    await vi.advanceTimersByTimeAsync(299);
    expect(parts.status.textContent).toBe("");
    await vi.advanceTimersByTimeAsync(1);
    expect(parts.status.textContent).toBe("loading");
  });
});
