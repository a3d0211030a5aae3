/** What a frame tells the page around it, whenever its height has changed. */
export interface FrameMessage {
  readonly type: "embed-height";
  /** In CSS pixels. */
  readonly height: number;
}

/** Tells the page around a frame how high it is; alone it tells nobody. */
export function tellHeight(): void {
  if (parent === self) return;
  const root = document.documentElement;
  const tell = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    const message: FrameMessage = { type: "embed-height", height };
    parent.postMessage(message, "*");
  };
  if ("ResizeObserver" in self) new ResizeObserver(tell).observe(root);
  else tell();
}
