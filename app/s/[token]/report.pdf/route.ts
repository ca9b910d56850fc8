import type { SharedDocument } from "@/lib/data/share-documents";
import type { Locale } from "@/lib/domain/locale";
import { answerFile, type SharedFile } from "../file";
import { comparisonFile } from "./comparison-file";
import { figuresFile } from "./figures-file";
import { reportFile } from "./report-file";

/** What a share link shows as PDF. */
export async function GET(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const { token } = await params;
  return answerFile(request, { token, kind: "pdf", make: async (shared, locale) => fileOf(shared, locale, request) });
}

function fileOf(shared: SharedDocument, locale: Locale, request: Request): Promise<SharedFile | null> | SharedFile {
  switch (shared.scope) {
    case "team":
    case "assessment":
      return reportFile(shared, locale, request);
    case "comparison":
      return comparisonFile(shared, locale, request);
    case "group":
    case "portfolio":
      return figuresFile(shared, locale, request);
    default:
      return shared satisfies never;
  }
}
