import type { ReportProps } from "./content";
import { Stamp } from "./stamp";

/** The foot of a printed report: whose it is, of which day, by which framework. */
export function PrintStamp({ content, t, format }: ReportProps) {
  return <Stamp words={stampWords({ content, t, format })} />;
}

/** The same words, for what else is handed on of a report. */
export function stampWords({ content, t, format }: Pick<ReportProps, "content" | "t" | "format">): string {
  const { teamName, organizationName, framework, asOf } = content;
  const { name, version } = framework;
  return t("document.stamp", { teamName, organizationName, date: format.date(asOf, "long"), name, version });
}
