import { NextIntlClientProvider } from "next-intl";
import { ExportMenu } from "@/components/export/export-menu";
import { clientMessages } from "@/lib/request/messages";

/** What can be taken along of a comparison, by the address of its page: beside that stand its files, which obey the same search parameters. */
export async function ComparisonExport({ of }: { of: `/o/${string}` }) {
  const [page, query = ""] = of.split("?");
  return (
    <NextIntlClientProvider messages={await clientMessages("export")}>
      <ExportMenu
        pdf={`${page}/report.pdf`}
        tables={[{ kind: "comparison", path: `${page}/comparison` }]}
        query={query}
      />
    </NextIntlClientProvider>
  );
}
