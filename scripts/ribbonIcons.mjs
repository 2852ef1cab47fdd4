/**
 * The ribbon's icons in Office's Monoline manner: outlines one pixel wide at every size, square corners, Office's own
 * few colours. Drawn on a grid of 32; lines are put on whole pixels of the size at hand, so that none is blurred.
 */

/** Monoline palette: outline and fill of the object, and the accents for what is done to it. */
const GREY = { line: "#3a3a38", fill: "#fafafa" };
const BLUE = { line: "#1e8bcd", fill: "#d4effe" };
const GREEN = { line: "#309048", fill: "#d4efd8" };

/** Each is a list of shapes on the grid: `box` [x, y, width, height], `lines` of points, `circle` [x, y, radius]. */
export const RIBBON_ICONS = {
  open: [
    { box: [6, 3, 20, 26], ...GREY },
    {
      lines: [
        [
          [10, 9],
          [22, 9],
        ],
        [
          [10, 14],
          [16, 14],
        ],
        [
          [10, 19],
          [14, 19],
        ],
      ],
      line: GREY.line,
    },
    {
      lines: [
        [
          [15, 21],
          [18, 24],
          [24, 16],
        ],
      ],
      line: GREEN.line,
      weight: 2,
    },
  ],
  quota: [
    { box: [3, 5, 26, 22], ...GREY },
    { box: [3, 5, 26, 6], ...BLUE },
    {
      lines: [
        [
          [3, 16],
          [29, 16],
        ],
        [
          [3, 21],
          [29, 21],
        ],
        [
          [12, 11],
          [12, 27],
        ],
        [
          [21, 11],
          [21, 27],
        ],
      ],
      line: GREY.line,
    },
  ],
  tracker: [
    { box: [3, 5, 26, 24], ...GREY },
    { box: [3, 5, 26, 6], ...BLUE },
    {
      lines: [
        [
          [9, 2],
          [9, 8],
        ],
        [
          [23, 2],
          [23, 8],
        ],
      ],
      line: GREY.line,
    },
    {
      lines: [
        [
          [8, 16],
          [10, 18],
          [13, 14],
        ],
        [
          [8, 23],
          [10, 25],
          [13, 21],
        ],
      ],
      line: GREEN.line,
    },
    {
      lines: [
        [
          [16, 17],
          [25, 17],
        ],
        [
          [16, 24],
          [25, 24],
        ],
      ],
      line: GREY.line,
    },
  ],
  check: [
    { box: [3, 3, 20, 26], ...GREY },
    {
      lines: [
        [
          [7, 9],
          [19, 9],
        ],
        [
          [7, 14],
          [13, 14],
        ],
        [
          [7, 19],
          [11, 19],
        ],
      ],
      line: GREY.line,
    },
    { circle: [21, 19, 6], ...BLUE },
    {
      lines: [
        [
          [25.5, 23.5],
          [30, 28],
        ],
      ],
      line: BLUE.line,
      weight: 2,
    },
  ],
  status: [
    { box: [5, 3, 22, 26], ...GREY },
    {
      lines: [
        [
          [9, 8],
          [23, 8],
        ],
      ],
      line: GREY.line,
    },
    { box: [9, 18, 4, 7], ...BLUE },
    { box: [14, 12, 4, 13], ...GREEN },
    { box: [19, 15, 4, 10], ...BLUE },
  ],
};

/** The SVG of one icon at one size. */
export function ribbonIcon(name, size) {
  const scale = size / 32;
  const weight = Math.max(1, Math.round(scale));
  const parts = RIBBON_ICONS[name].map((shape) => drawShape(shape, { scale, weight }));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" fill="none">${parts.join("")}</svg>`;
}

function drawShape(shape, { scale, weight }) {
  const at = (value) => Math.round(value * scale) + (weight % 2) / 2;
  const stroke = `stroke="${shape.line}" stroke-width="${weight * (shape.weight ?? 1)}"`;
  if (shape.box) {
    const [x, y, width, height] = shape.box;
    const [left, top] = [at(x), at(y)];
    return `<rect x="${left}" y="${top}" width="${at(x + width) - left}" height="${at(y + height) - top}" fill="${shape.fill}" ${stroke}/>`;
  }
  if (shape.circle) {
    const [x, y, radius] = shape.circle;
    return `<circle cx="${at(x)}" cy="${at(y)}" r="${radius * scale}" fill="${shape.fill}" ${stroke}/>`;
  }
  return shape.lines
    .map((points) => `<polyline points="${points.map((point) => point.map(at).join(",")).join(" ")}" ${stroke}/>`)
    .join("");
}
