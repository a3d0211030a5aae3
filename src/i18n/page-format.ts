/** The content of a page in another form than HTML: a link in its head. */
export interface PageFormat {
  /** As media types are written, without a character set. */
  readonly type: string;
  readonly href: string;
  readonly title?: string;
}
