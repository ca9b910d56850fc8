import type { ReportProps } from "./content";

/** What stands at the foot of each printed page: whose report it is, of which day, by which framework. */
export function PrintStamp({ content, t, format }: ReportProps) {
  const { teamName, organizationName, framework, asOf } = content;
  const { name, version } = framework;
  return (
    <p aria-hidden="true" className="print-stamp">
      {t("document.stamp", { teamName, organizationName, date: format.date(asOf, "long"), name, version })}
    </p>
  );
}
