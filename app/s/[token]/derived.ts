import { findSharedLink, type SharedDocument } from "@/lib/data/share-documents";
import { isLocale, type Locale } from "@/lib/domain/locale";
import { env } from "@/lib/env";
import { report as log } from "@/lib/request/report";
import { type Finished, isKnown, tagOf } from "./answer";
import { count } from "./count";
import { type Gist, gistOf } from "./gist";
import { keptDocuments } from "./kept-documents";

/** Another form of a shared document, such as a badge: how it is made and answered. */
type Form = {
  /** Its name below the link. */
  readonly name: string;
  readonly locale: Locale;
  /** What else of the address it is made from. */
  readonly variant?: string;
  /** Whether an answer counts as an opening of the link. */
  readonly isOpening?: boolean;
  /** Whether a document keeps back what this form would show; none does where nothing is said. */
  readonly isWithheld?: (shared: SharedDocument) => boolean;
  readonly headers: (shared: SharedDocument) => Record<string, string>;
  readonly make: (gist: Gist, shared: SharedDocument) => Promise<Finished>;
  readonly body: (made: Finished) => Uint8Array<ArrayBuffer>;
  /** The answer for a link that opens nothing: the same for all. */
  readonly gone: () => Promise<Response>;
  /** The answer for a link that has no such form, for it asks for a passcode or keeps it back; as for one that opens nothing where nothing is said. */
  readonly withheld?: () => Promise<Response>;
  readonly unavailable: () => Promise<Response>;
};

/**
 * Answers with another form of a shared document. As for the document itself, the right to read it is decided by one statement in this very
 * request, before the tag and before anything that was kept. Whoever shows it elsewhere is asked for no passcode, so a link that has one
 * opens nothing here.
 */
export async function answerIn(request: Request, token: string, form: Form): Promise<Response> {
  const { gone, withheld = gone, isWithheld = () => false } = form;
  try {
    const link = await findSharedLink(token, undefined);
    if (link === null) return await gone();
    if (link.state === "locked") return await withheld();
    const { document: shared } = link;
    if (isWithheld(shared)) return await withheld();
    const madeFrom = keyOf(shared, form);
    const headers = { ...form.headers(shared), ETag: tagOf(madeFrom) };
    if (isKnown(request, headers.ETag)) return new Response(null, { status: 304, headers });
    const made = keptDocuments.get(madeFrom) ?? (await make(shared, form));
    if (form.isOpening === true) count(request, shared);
    return new Response(form.body(made), { headers });
  } catch (error) {
    log(error);
    return form.unavailable();
  }
}

/** The language that an address asks for, if it does. */
export function askedLocale(request: Request): Locale | null {
  const asked = new URL(request.url).searchParams.get("lang");
  return isLocale(asked) ? asked : null;
}

async function make(shared: SharedDocument, form: Form): Promise<Finished> {
  const made = await form.make(await gistOf(shared, form.locale), shared);
  keptDocuments.set(keyOf(shared, form), made);
  return made;
}

const keyOf = ({ madeFrom }: SharedDocument, { name, locale, variant = "" }: Form): string =>
  [madeFrom, env().build, locale, name, variant].join("\n");
