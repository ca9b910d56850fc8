import * as z from "zod";
import { beginExport } from "@/lib/data/exports";
import { savedFigure } from "@/lib/domain/export/figure";
import { organizationRoute } from "@/lib/request/route";

/** Notes in the audit log that a figure of the organisation was saved, which the browser does by itself. */
export const POST = organizationRoute({
  action: "portfolio.view",
  params: z.object({ org: z.string() }),
  body: savedFigure,
  run: ({ grant }, _, { figure, format }) => beginExport(grant, { what: figure, format }),
});
