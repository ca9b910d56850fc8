import { answerFile } from "../file";
import { reportFile } from "./report-file";

/** The report of a share link as PDF; a link without a report has none. */
export async function GET(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const { token } = await params;
  return answerFile(request, { token, kind: "pdf", make: (shared, locale) => reportFile(shared, locale, request) });
}
