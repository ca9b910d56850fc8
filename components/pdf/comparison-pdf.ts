import type { RadarShape } from "@/components/charts/compare/radar";
import type {
  ComparisonContent,
  ComparisonHides,
  ComparisonProps,
  DatesContent,
  GroupContent,
  TeamsContent,
} from "@/components/report/comparison/content";
import { shapesOf } from "@/components/report/comparison/shapes";
import { type Told, toldBy } from "@/components/report/comparison/told";
import {
  datesWords,
  groupCapabilityWords,
  movedWords,
  risenWords,
  spreadWords,
} from "@/components/report/comparison/words";
import type { Translate } from "@/components/report/text";
import { barsPart } from "./bars-part";
import { besideHeight, levelsBeside } from "./charts/levels-beside";
import { radars, radarsHeight } from "./charts/radars";
import { waterfallChart } from "./charts/waterfall";
import { changesPart } from "./comparison-changes";
import { matrixPart } from "./comparison-matrix";
import { type PaperSide, sidesPart } from "./comparison-sides";
import { lastWords, partEnd, partHead } from "./part";
import { flow, type Pen } from "./pen";
import { type } from "./type";

type Props = ComparisonProps<ComparisonContent> & {
  /** What a link keeps out, and what it is: "Live, read only". Neither where nobody shares it. */
  hides?: ComparisonHides & { names: boolean };
  status?: string;
};

/** Draws a comparison as its document shows it: the answer, where the sides stand, and what they differ in. */
export function drawComparison(pen: Pen, { hides: ofLink, status, ...comparison }: Props): void {
  const { content, t, format } = comparison;
  const hides = ofLink ?? { capabilities: false };
  const told = toldBy(comparison);
  flow(pen, [told.above, status].filter(isSaid).join(" · "), type.quiet);
  pen.down(2);
  flow(pen, told.name, type.title);
  pen.down(2);
  flow(pen, told.sentence, type.lede);
  pen.down(16);
  sidesPart(pen, {
    title: t(content.compared === "dates" ? "compare.document.dates" : "compare.document.standing"),
    sides: sidesOf(comparison, told),
  });
  if (content.compared === "dates") datesParts(pen, { content, t, format, hides });
  else if (content.compared === "teams") teamsParts(pen, { content, t, format, hides });
  else if (!hides.capabilities) groupPart(pen, { content, t, format });
  if (ofLink !== undefined) lastWords(pen, t(ofLink.names ? "figures.hiddenNames" : "document.hidden"));
}

/** What stands at the foot of each page of it: what is compared, of which day, whether it moves, by which framework. */
export function comparisonStamp({ status, ...comparison }: Omit<Props, "hides">): string {
  const { text, version } = comparison.content.framework;
  const { name, above } = toldBy(comparison);
  return [name, above, status, `${text} ${version}`].filter(isSaid).join(" · ");
}

const isSaid = (words: string | undefined): words is string => words !== undefined;

function sidesOf({ content, t, format }: ComparisonProps<ComparisonContent>, { sides }: Told): PaperSide[] {
  return sides.map((side) => {
    const team = content.compared === "teams" ? content.teams.find(({ key }) => key === side.key) : undefined;
    const day = team?.standing ? t("compare.teams.asOf", { date: format.date(team.standing.asOf) }) : "";
    return { ...side, note: team?.groupName ?? "", day: team?.standing === null ? t("sentence.none") : day };
  });
}

type Of<Content> = ComparisonProps<Content> & { hides: ComparisonHides };

function datesParts(pen: Pen, { content, t, format, hides }: Of<DatesContent>): void {
  const hasCriteria = hides.gap !== true;
  if (hasCriteria) movedPart(pen, { content, t, format });
  if (hides.capabilities) return;
  const { capabilities: bars, highest, before, after } = content;
  barsPart(pen, {
    sentence: risenWords({ content, t, format }),
    bars,
    highest,
    level: after.level,
    pin: t("capabilities.before", { month: format.date(before.asOf) }),
    t,
  });
  if (hasCriteria) changesPart(pen, { content, t, format });
}

function movedPart(pen: Pen, { content, t, format }: ComparisonProps<DatesContent>): void {
  const { moved } = content;
  partHead(pen, { title: t("compare.why.title"), sentence: datesWords({ content, t, format }), follows: 90 });
  if (moved === null) flow(pen, t("compare.why.withoutLevel"), type.body);
  else {
    waterfallChart(pen, moved.waterfall);
    pen.down(6);
    flow(pen, movedWords({ moved, t }), type.note);
  }
  partEnd(pen);
}

function teamsParts(pen: Pen, { content, t, format, hides }: Of<TeamsContent>): void {
  if (hides.capabilities) return;
  const { capabilities, highest, teams } = content;
  const shapes = shapesOf(content);
  shapePart(pen, { shapes, capabilities, highest, sentence: spreadWords({ content, t, format }), t });
  partHead(pen, {
    title: t("capabilities.title"),
    sentence: t("compare.teams.bars"),
    follows: besideHeight(teams.length),
  });
  levelsBeside(pen, { capabilities, highest, t });
  partEnd(pen);
  if (hides.gap !== true) matrixPart(pen, { content, t, format });
}

function groupPart(pen: Pen, { content, t, format }: ComparisonProps<GroupContent>): void {
  const { capabilities: bars, highest, standing, groupName: group, shape } = content;
  const sentence = groupCapabilityWords({ content, t, format });
  barsPart(pen, { sentence, bars, highest, level: standing.level, pin: t("compare.group.pin", { group }), t });
  shapePart(pen, { shapes: [shape], capabilities: bars, highest, sentence: t("compare.group.shape"), t });
}

type ShapeProps = {
  shapes: readonly RadarShape[];
  capabilities: readonly { name: string }[];
  highest: number;
  sentence: string;
  t: Translate;
};

function shapePart(pen: Pen, { shapes, capabilities, highest, sentence, t }: ShapeProps): void {
  const follows = radarsHeight(shapes.length, capabilities.length);
  partHead(pen, { title: t("compare.shape.title"), sentence, follows });
  radars(pen, { shapes, spokes: capabilities, highest });
  partEnd(pen);
}
