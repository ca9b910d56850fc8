import type * as z from "zod";
import { beginExport, type Exported } from "@/lib/data/exports";
import { findTeam, type Team } from "@/lib/data/teams";
import type { MembershipOfViewer, Viewer } from "@/lib/data/viewer";
import { type Actor, type Grant, grant } from "@/lib/domain/access";
import { type Failure, fail, type Result } from "@/lib/domain/errors";
import { contentDisposition } from "@/lib/domain/export/file-name";
import { requestLocale } from "./locale";
import { messagesOf } from "./messages";
import { membershipFor } from "./page";
import { report } from "./report";
import { signInAddress } from "./return-path";
import { apiHeaders, problem } from "./route";
import { currentViewer } from "./session";
import { makeSlots } from "./slots";
import { textStream } from "./text-stream";

/** A file to send: text in parts that are made as they are read, or bytes that are made at once. */
export type Made = {
  readonly exported: Exported;
  readonly name: string;
  readonly type: string;
  readonly body: () => AsyncIterator<string> | Promise<Uint8Array<ArrayBuffer>>;
};

type Asked<G> = {
  readonly grant: G;
  readonly actor: Actor;
  readonly viewer: Viewer;
  readonly organization: MembershipOfViewer;
  readonly request: Request;
};
type TeamAsked = Asked<Grant<"report.view">> & { readonly team: Team };

// what is read slowly holds its place; nobody holds more than three of them
const places = makeSlots({ all: 12, each: 3 });

/** Declares a file of an organisation for whoever may see its portfolio: the checks of a page, then limit, audit log and a place among those that are made. */
export function organizationDownload<Params extends { org: string }>(
  params: z.ZodType<Params>,
  make: (asked: Asked<Grant<"portfolio.view">>, params: Params) => Promise<Result<Made>> | Result<Made>,
) {
  return download(params, async (asked, given) => {
    const proof = grant(asked.actor, "portfolio.view", asked.organization);
    return proof === null ? fail("forbidden") : ready(proof, await make({ ...asked, grant: proof }, given));
  });
}

/** Declares a file of a team for whoever may see its report, as `organizationDownload` does for an organisation. */
export function teamDownload<Params extends { org: string; team: string }>(
  params: z.ZodType<Params>,
  make: (asked: TeamAsked, params: Params) => Promise<Result<Made>> | Result<Made>,
) {
  return download(params, async (asked, given) => {
    const { organizationId } = asked.organization;
    const team = await findTeam({ organizationId, slug: given.team });
    if (team === null) return fail("not-found");
    const proof = grant(asked.actor, "report.view", { organizationId, teamId: team.id });
    return proof === null ? fail("forbidden") : ready(proof, await make({ ...asked, grant: proof, team }, given));
  });
}

type Proof = Grant<"portfolio.view"> | Grant<"report.view">;
type Ready = { readonly ok: true; readonly value: { readonly proof: Proof; readonly made: Made } };

const ready = (proof: Proof, made: Result<Made>): Ready | Failure =>
  made.ok ? { ok: true, value: { proof, made: made.value } } : made;

function download<Params extends { org: string }>(
  params: z.ZodType<Params>,
  find: (asked: Omit<Asked<null>, "grant">, params: Params) => Promise<Ready | Failure>,
) {
  return async (request: Request, context: { params: Promise<unknown> }): Promise<Response> => {
    try {
      const viewer = await currentViewer();
      if (viewer === null) return toSignIn(request);
      const given = params.safeParse(await context.params);
      const place = given.success ? membershipFor(viewer, given.data.org) : null;
      if (!given.success || place === null) return refusal(request, fail("not-found"));
      const found = await find({ ...place, viewer, request }, given.data);
      return found.ok ? await send(request, viewer.userId, found.value) : refusal(request, found);
    } catch (error) {
      return refusal(request, report(error));
    }
  };
}

async function send(request: Request, userId: string, { proof, made }: Ready["value"]): Promise<Response> {
  const headers = {
    ...apiHeaders(),
    "Content-Type": made.type,
    "Content-Disposition": contentDisposition(made.name),
  };
  if (request.method === "HEAD") return new Response(null, { headers });
  const place = places.take(userId);
  if (place === null) return refusal(request, fail("too-many", { reason: "exportsUnderWay" }));
  let isStreaming = false;
  try {
    const begun = await beginExport(proof, made.exported);
    if (!begun.ok) return refusal(request, begun);
    const body = made.body();
    if (body instanceof Promise) return new Response(await body, { headers });
    isStreaming = true;
    return new Response(textStream(body, { onEnd: place.release, onError: report }), { headers });
  } finally {
    if (!isStreaming) place.release();
  }
}

/** Back to the page that offers the file, not to the file: a page of forms cannot lead on to a download. */
function toSignIn(request: Request): Response {
  const { pathname } = new URL(request.url);
  const page = pathname.replace(/\/(export\/[^/]*|report\.pdf|comparison\.csv)$/, "");
  return new Response(null, { status: 307, headers: { ...apiHeaders(), Location: signInAddress(page) } });
}

/** A refusal as programs read it; to a browser that went to the address, one sentence. */
async function refusal(request: Request, failure: Failure): Promise<Response> {
  const answer = problem(failure);
  if (!(request.headers.get("accept") ?? "").includes("text/html")) return answer;
  const { codes, reasons } = messagesOf(await requestLocale()).errors;
  const sentence = failure.reason === "exportsUnderWay" ? reasons.exportsUnderWay : codes[failure.code];
  answer.headers.set("Content-Type", "text/plain; charset=utf-8");
  return new Response(sentence, { status: answer.status, headers: answer.headers });
}
