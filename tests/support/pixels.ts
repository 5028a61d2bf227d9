import type { Page } from 'puppeteer-core';

/**
 * How a picture differs from an earlier one of the same size: how many pixels changed, and the
 * contrast (WCAG 2) that the clearest hundred have at least against what was there before.
 *
 * @param canvas any page in which scripts run; pictures are decoded there
 */
export function changedPixels(
  canvas: Page,
  before: string,
  after: string,
): Promise<{ readonly count: number; readonly contrast: number }> {
  return canvas.evaluate(
    async (...pictures: readonly string[]) => {
      const [old, now] = await Promise.all(
        pictures.map(async (base64) => {
          const image = new Image();
          image.src = `data:image/png;base64,${base64}`;
          await image.decode();
          const surface = document.createElement('canvas');
          surface.width = image.naturalWidth;
          surface.height = image.naturalHeight;
          const context = surface.getContext('2d');
          if (!context) throw new Error('this page has no canvas to decode pictures on');
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, surface.width, surface.height).data;
        }),
      );
      if (!old || !now || old.length !== now.length) throw new Error('the pictures differ in size');
      const luminance = (data: Uint8ClampedArray, at: number): number => {
        const channel = (offset: number): number => {
          const value = (data[at + offset] ?? 0) / 255;
          return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
        };
        return 0.2126 * channel(0) + 0.7152 * channel(1) + 0.0722 * channel(2);
      };
      const contrasts: number[] = [];
      for (let at = 0; at < old.length; at += 4) {
        const isSame =
          old[at] === now[at] && old[at + 1] === now[at + 1] && old[at + 2] === now[at + 2];
        if (isSame) continue;
        const [a, b] = [luminance(old, at), luminance(now, at)];
        contrasts.push((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
      }
      contrasts.sort((a, b) => b - a);
      return {
        count: contrasts.length,
        contrast: contrasts[99] ?? 1,
      };
    },
    before,
    after,
  );
}
