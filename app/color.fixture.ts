/** How an eye sees: with all cones, or without those for green, red or blue (Machado 2009, full severity). */
export type Simulation = "normal" | "deuteranopia" | "protanopia" | "tritanopia";

type Channels = readonly number[];

const simulations = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const satisfies Record<Simulation, Channels>;

/** The contrast of two colours by WCAG 2.2: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(linear(one)), luminance(linear(other))].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

/** A colour as an eye sees it, in linear light from 0 to 1. */
export function simulated(hex: string, sight: Simulation): Channels {
  return apply(simulations[sight], linear(hex)).map((value) => Math.min(1, Math.max(0, value)));
}

/** How much two colours in linear light differ: CIEDE2000 (Sharma, Wu and Dalal 2005). */
export function difference(one: Channels, other: Channels): number {
  const [l1 = 0, a1 = 0, b1 = 0] = lab(one);
  const [l2 = 0, a2 = 0, b2 = 0] = lab(other);
  const chroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7)));
  const [c1, c2] = [Math.hypot(a1 * (1 + g), b1), Math.hypot(a2 * (1 + g), b2)];
  const [h1, h2] = [hue(b1, a1 * (1 + g)), hue(b2, a2 * (1 + g))];
  const isGray = c1 * c2 === 0;
  const turn = isGray ? 0 : h2 - h1 > 180 ? h2 - h1 - 360 : h2 - h1 < -180 ? h2 - h1 + 360 : h2 - h1;
  const meanLight = (l1 + l2) / 2;
  const meanChroma = (c1 + c2) / 2;
  const sum = h1 + h2;
  const meanHue = isGray ? sum : Math.abs(h1 - h2) <= 180 ? sum / 2 : sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
  const weight =
    1 - 0.17 * cos(meanHue - 30) + 0.24 * cos(2 * meanHue) + 0.32 * cos(3 * meanHue + 6) - 0.2 * cos(4 * meanHue - 63);
  const light = (l2 - l1) / (1 + (0.015 * (meanLight - 50) ** 2) / Math.sqrt(20 + (meanLight - 50) ** 2));
  const saturation = (c2 - c1) / (1 + 0.045 * meanChroma);
  const tone = (2 * Math.sqrt(c1 * c2) * sin(turn / 2)) / (1 + 0.015 * meanChroma * weight);
  const rotation =
    -2 * Math.sqrt(meanChroma ** 7 / (meanChroma ** 7 + 25 ** 7)) * sin(60 * Math.exp(-(((meanHue - 275) / 25) ** 2)));
  return Math.sqrt(light ** 2 + saturation ** 2 + tone ** 2 + rotation * saturation * tone);
}

function linear(hex: string): Channels {
  return [1, 3, 5].map((place) => {
    const value = Number.parseInt(hex.slice(place, place + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
}

function luminance([red = 0, green = 0, blue = 0]: Channels): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** CIE Lab under D65. */
function lab(channels: Channels): Channels {
  const xyz = apply(
    [0.4124564, 0.3575761, 0.1804375, 0.2126729, 0.7151522, 0.072175, 0.0193339, 0.119192, 0.9503041],
    channels,
  );
  const white = [0.95047, 1, 1.08883];
  const [x = 0, y = 0, z = 0] = xyz.map((value, place) => {
    const share = value / (white[place] ?? 1);
    return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;
  });
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function apply(matrix: Channels, [a = 0, b = 0, c = 0]: Channels): Channels {
  return [0, 3, 6].map((row) => (matrix[row] ?? 0) * a + (matrix[row + 1] ?? 0) * b + (matrix[row + 2] ?? 0) * c);
}

const hue = (b: number, a: number) => (a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360);
const cos = (degrees: number) => Math.cos((degrees * Math.PI) / 180);
const sin = (degrees: number) => Math.sin((degrees * Math.PI) / 180);
