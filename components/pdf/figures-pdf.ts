import type { FiguresProps } from "@/components/report/portfolio/content";
import { documentFigures } from "@/components/report/portfolio/figures";
import { figuresHeadline } from "@/components/report/portfolio/sentences";
import { distributionTable } from "./distribution-table";
import { figuresCapabilities } from "./figures-capabilities";
import { figuresStrip } from "./figures-strip";
import { figuresTeams } from "./figures-teams";
import { levelsPart } from "./levels-part";
import { lastWords } from "./part";
import { flow, type Pen } from "./pen";
import { type } from "./type";

type Props = FiguresProps & {
  /** "Live, read only". */
  status: string;
};

/** Draws the figures of a group or of the whole portfolio as their document shows them. */
export function drawFigures(pen: Pen, { status, ...props }: Props): void {
  const { content, t, format } = props;
  const { organizationName: organization, groupName, asOf, figures, highest } = content;
  const date = format.date(asOf, "long");
  const above = groupName === null ? t("figures.asOf", { date }) : t("document.asOf", { organization, date });
  flow(pen, `${above} · ${status}`, type.quiet);
  pen.down(2);
  flow(pen, groupName ?? organization, type.title);
  pen.down(2);
  flow(pen, figuresHeadline(props), type.lede);
  pen.down(16);
  figuresStrip(
    pen,
    documentFigures(props).map(({ unit = "", ...figure }) => ({ ...figure, unit })),
  );
  const drawing = levelsPart(pen, {
    periods: figures.months,
    per: "month",
    highest,
    medians: figures.medians,
    t,
    format,
  });
  figuresTeams(pen, props);
  figuresCapabilities(pen, props);
  if (drawing !== null) distributionTable(pen, { drawing, t });
  lastWords(pen, t(content.hasNames ? "document.hidden" : "figures.hiddenNames"));
}

/** What stands at the foot of each page of it: whose it is, of which day, whether it moves, by which framework. */
export function figuresStamp({ content, status, t, format }: Props): string {
  const { organizationName, groupName, asOf, framework } = content;
  const name = groupName ?? organizationName;
  const whose = t("figures.stamp", { name, date: format.date(asOf, "long") });
  return [whose, status, `${framework.name} ${framework.version}`].join(" · ");
}
