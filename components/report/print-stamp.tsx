import type { ReportProps } from "./content";

/** What stands at the foot of each printed page, beside the report: whose it is, of which day, by which framework. */
export function PrintStamp({ content, t, format }: ReportProps) {
  const { teamName, organizationName, framework, asOf } = content;
  const { name, version } = framework;
  return (
    <div aria-hidden="true" className="print-stamp">
      <p className="pt-4 text-note text-muted">
        {t("document.stamp", { teamName, organizationName, date: format.date(asOf, "long"), name, version })}
      </p>
    </div>
  );
}
