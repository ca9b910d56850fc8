import { after } from "next/server";
import { countOpening } from "@/lib/data/openings";
import type { SharedDocument } from "@/lib/data/share-documents";
import { report as log } from "@/lib/request/report";

/** Counts the opening of a document where somebody read it, and has it written after the answer. */
export function count({ method }: Request, shared: SharedDocument): void {
  const writing = method === "GET" ? countOpening(shared) : null;
  if (writing !== null) after(writing.catch(log));
}
