import { keepRecent } from "@/lib/domain/recent";
import type { Finished } from "./answer";

/** Finished documents, the last 500, each under all that it was made from. Whether one may be read was decided before anybody asks here. */
export const keptDocuments = keepRecent<Finished>(500);
