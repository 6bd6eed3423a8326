/** What an embedded cell says to the page around it. Published: pages elsewhere read it. */
export interface EmbedHeight {
  readonly type: 'tensor-pitfalls:height';
  /** `<page>/<cell>` */
  readonly embed: string;
  /** In CSS pixels. */
  readonly height: number;
}

/**
 * The whole of /embed.js, for pages that embed cells: sets the height of each iframe to what the cell in it says.
 * Stands alone (it is printed as text), and believes only the window inside the iframe that it changes.
 */
export function followHeights(): void {
  addEventListener('message', (event: MessageEvent<Partial<EmbedHeight> | null>) => {
    const { type, height } = event.data ?? {};
    if (type !== 'tensor-pitfalls:height' || typeof height !== 'number' || !(height > 0 && height < 20_000)) return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === event.source) frame.style.height = `${height}px`;
  });
}
