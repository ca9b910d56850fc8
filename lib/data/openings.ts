import { database } from "./database";
import { plannedOnce } from "./planned-once";
import type { SharedDocument } from "./share-documents";

/** How long openings are gathered before they are written, in milliseconds. */
const pause = 250;

type Opened = { readonly organizationId: string; readonly linkId: string; times: number };

let gathered = new Map<string, Opened>();
let isWriting = false;

/**
 * Counts one opening of a document. All of a quarter of a second are written by one statement, however many readers there are: the first of them is given the
 * writing to wait for, so that a server which stops in an orderly way loses none, and those after it null.
 */
export function countOpening({
  organizationId,
  linkId,
}: Pick<SharedDocument, "organizationId" | "linkId">): Promise<void> | null {
  const opened = gathered.get(linkId) ?? { organizationId, linkId, times: 0 };
  opened.times += 1;
  gathered.set(linkId, opened);
  if (isWriting) return null;
  isWriting = true;
  return new Promise((resolve) => setTimeout(resolve, pause)).then(write);
}

async function write(): Promise<void> {
  // in one order, so that two servers never wait for each other in a circle
  const opened = [...gathered.values()].sort((a, b) => (a.linkId < b.linkId ? -1 : 1));
  gathered = new Map();
  isWriting = false;
  await database().$executeRaw`${plannedOnce}
    UPDATE share_link l SET opened_count = l.opened_count + one.times, last_opened_at = now()
    FROM unnest(${opened.map(({ organizationId }) => organizationId)}::uuid[], ${opened.map(({ linkId }) => linkId)}::uuid[],
      ${opened.map(({ times }) => times)}::int[]) AS one (organization_id, id, times)
    WHERE l.organization_id = one.organization_id AND l.id = one.id`;
}
