import { cookies } from "next/headers";
import { after } from "next/server";
import { decode, encode } from "next-auth/jwt";
import { cache } from "react";
import * as z from "zod";
import { endSession, openSession, touchSession } from "@/lib/data/sessions";
import { findViewer, type Viewer } from "@/lib/data/viewer";
import { keepRecent } from "@/lib/domain/recent";
import { env } from "@/lib/env";

export const sessionSeconds = 30 * 24 * 60 * 60;
const sealed = z.object({ sid: z.uuid(), exp: z.number() });

/** Cookies that were opened, with what they hold: to derive their key anew costs more than all else that a small request does. */
const opened = keepRecent<z.infer<typeof sealed>>(2000);

/** The name of the session cookie; a `__Host-` name where the instance is served over https. */
export const sessionCookie = (): string => (isHttps() ? "__Host-ascent.session" : "ascent.session");

/** How the session cookie is kept by the browser: out of reach of scripts, not sent along from other sites. */
export const sessionCookieOptions = () =>
  ({ httpOnly: true, sameSite: "lax", secure: isHttps(), path: "/", maxAge: sessionSeconds }) as const;

/** The signed-in person of this request, read from the database once; null when nobody is. */
export const currentViewer: () => Promise<Viewer | null> = cache(async () => {
  const id = await sessionId();
  const viewer = id === null ? null : await findViewer(id);
  if (viewer !== null && !viewer.wasSeenLately) after(() => touchSession(viewer.sessionId));
  return viewer;
});

/** Opens a new session for a person who has just proved who they are, and hands the browser its sealed id. The one it had before ends. */
export async function signInAs(userId: string): Promise<void> {
  const previous = await sessionId();
  if (previous !== null) await endSession(previous);
  const sid = await openSession(userId);
  const token = await encode({ token: { sid }, secret: env().secret, maxAge: sessionSeconds });
  (await cookies()).set(sessionCookie(), token, sessionCookieOptions());
}

/** Ends the session of this request and takes its cookie away. */
export async function signOutHere(): Promise<void> {
  const id = await sessionId();
  if (id !== null) await endSession(id);
  (await cookies()).delete({ name: sessionCookie(), path: "/", secure: isHttps() });
}

/** The session that a sealed cookie names; null where it was not sealed by this instance, for this purpose, or is too old. */
export async function openSeal(token: string | undefined): Promise<string | null> {
  if (token === undefined) return null;
  const claims = opened.get(token) ?? (await openAnew(token));
  return claims !== null && claims.exp * 1000 > Date.now() ? claims.sid : null;
}

async function openAnew(token: string): Promise<z.infer<typeof sealed> | null> {
  const claims = await decode({ token, secret: env().secret }).catch(() => null);
  const held = sealed.safeParse(claims).data ?? null;
  if (held === null) return null;
  opened.set(token, held);
  return held;
}

const sessionId = async (): Promise<string | null> => openSeal((await cookies()).get(sessionCookie())?.value);

const isHttps = (): boolean => env().url.startsWith("https:");
