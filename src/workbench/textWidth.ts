let canvas: CanvasRenderingContext2D | null | undefined;

/** Width of a text in CSS pixels, or 0 where nothing can measure it. */
export function textWidth(text: string, font: string): number {
  canvas ??= document.createElement("canvas").getContext("2d");
  if (!canvas) return 0;
  canvas.font = font;
  return canvas.measureText(text).width;
}
