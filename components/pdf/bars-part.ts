import type { CapabilityBar } from "@/components/charts/capability-bars";
import type { Translate } from "@/components/report/text";
import { capabilityBars, capabilityBarsHeight } from "./charts/capability-bars";
import { partEnd, partHead } from "./part";
import { type Pen, writeLines } from "./pen";
import { type } from "./type";

type Props = {
  sentence: string;
  bars: readonly CapabilityBar[];
  highest: number;
  /** The level of the whole. */
  level: number | null;
  /** What a pin stands for; null where there is none. */
  pin: string | null;
  t: Translate;
};

/** The levels of the capabilities as bars, with the marks that occur in them. */
export function barsPart(pen: Pen, { sentence, bars, highest, level, pin, t }: Props): void {
  partHead(pen, { title: t("capabilities.title"), sentence, follows: capabilityBarsHeight(bars.length) + 30 });
  capabilityBars(pen, { bars, highest, level, without: t("capabilities.notApplicable") });
  const hasPin = bars.some((bar) => typeof bar.previous === "number" && bar.previous !== bar.level);
  const hasHatch = bars.some((bar) => (bar.level ?? 0) > (bar.evidencedLevel ?? 0));
  const legend = [
    hasHatch ? `/// ${t("capabilities.passed")}` : null,
    hasPin && pin !== null ? `| ${pin}` : null,
  ].filter((one) => one !== null);
  if (legend.length > 0) {
    pen.down(4);
    pen.down(writeLines(pen, [legend.join("    ")], type.axis, { x: 0, y: pen.y() }));
  }
  partEnd(pen);
}
