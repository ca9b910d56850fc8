import { palette } from "@/components/charts/marks/palette";
import type { ReportProps } from "@/components/report/content";
import { capabilityWords, pointsWords, scoreWords, trendWords } from "@/components/report/sentences";
import { reportTrend } from "@/components/report/trend-drawing";
import { barsPart } from "./bars-part";
import { ladder, ladderHeight } from "./charts/ladder";
import { trendChart, trendHeight } from "./charts/trend";
import { partEnd, partHead } from "./part";
import { type Pen, rect, writeLines } from "./pen";
import { type } from "./type";

/** Where the team stands, and how fresh that is. */
export function standingPart(pen: Pen, report: ReportProps): void {
  const { content, t, format } = report;
  const { framework, result, target } = content;
  const { level, progress } = result;
  const height = ladderHeight(framework.levels.length);
  const side = pen.width * 0.38;
  partHead(pen, { title: t("ladder.title"), isFirst: true, follows: height });
  ladder(pen, {
    levels: framework.levels,
    level,
    fraction: level === null ? 0 : (progress - level * 100) / 100,
    score: t("ladder.now", { score: scoreWords(content) }),
    target:
      target === null ? null : { level: target.level, label: t("ladder.target", { month: format.month(target.day) }) },
    width: pen.width - side - 28,
  });
  beside(pen, report, { x: pen.width - side, width: side });
  pen.down(height);
  partEnd(pen);
}

function beside(pen: Pen, { content, t, format }: ReportProps, { x, width }: { x: number; width: number }): void {
  const { result, target, freshness } = content;
  const { missing, provisional, passedWithoutEvidence } = result;
  const passed = format.list(passedWithoutEvidence.map(String));
  const facts = [
    pointsWords({ content, t }),
    provisional ? t("ladder.provisional", { count: missing }) : null,
    passedWithoutEvidence.length === 0 ? null : t("ladder.passed", { levels: passed }),
    target === null ? null : t("trend.target", { level: target.level, month: format.month(target.day, "long") }),
  ].filter((fact) => fact !== null);
  let y = pen.y();
  for (const fact of facts) y += writeLines(pen, pen.lines(fact, type.body, width), type.body, { x, y }) + 4;
  if (freshness === null) return;
  y += 8;
  writeLines(pen, [t("freshness.title")], type.strong, { x, y });
  const share = format.percent(freshness.inDate / freshness.met);
  y += writeLines(pen, [share], type.strong, { x, y, width, align: "right" });
  y += writeLines(pen, pen.lines(t("freshness.sentence", freshness), type.note, width), type.note, { x, y }) + 4;
  const step = width / Math.max(freshness.met, 1);
  for (let place = 0; place < freshness.met; place += 1) {
    const isFresh = place < freshness.inDate;
    pen.path(rect(x + place * step + 0.4, y, Math.max(step - 1.4, 0.8), 8), {
      ...(isFresh ? { fill: palette.ink } : {}),
      stroke: isFresh ? palette.ink : palette.warn,
      line: 0.6,
    });
  }
}

/** The level over time, as the screen draws it. */
export function trendPart(pen: Pen, { content, t, format }: ReportProps): void {
  const drawing = reportTrend({ content, t, format });
  const sentence = trendWords({ content, t, format });
  partHead(pen, { title: t("trend.title"), sentence, follows: trendHeight(pen.width) });
  trendChart(pen, drawing);
  partEnd(pen);
}

/** The levels of the capabilities. */
export function capabilitiesPart(pen: Pen, { content, t, format }: ReportProps): void {
  const { capabilities: bars, series, result, previousAsOf } = content;
  barsPart(pen, {
    sentence: capabilityWords({ content, t, format }),
    bars,
    highest: series.highest,
    level: result.level,
    pin: previousAsOf === null ? null : t("capabilities.before", { month: format.month(previousAsOf) }),
    t,
  });
}
