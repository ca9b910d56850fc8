import type { Route } from "next";

/**
 * Where to go after signing in: a path on this origin, or the front door. Refuses everything a browser could read as another origin
 * (`//evil`, `/\evil`, tabs, user parts, schemes).
 */
export function safeReturnPath(wish: string | null | undefined): string {
  if (!wish?.startsWith("/") || /[\\\p{Cc}]/u.test(wish)) return "/";
  const origin = "http://origin.invalid";
  if (!URL.canParse(wish, origin)) return "/";
  const { origin: reached, pathname, search, hash } = new URL(wish, origin);
  return reached === origin && !pathname.startsWith("//") ? `${pathname}${search}${hash}` : "/";
}

/** The address of the sign-in page that leads back to a path. */
export function signInAddress(path: string): Route {
  const next = safeReturnPath(path);
  return typedPath(next === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(next)}`);
}

/** A path made at run time, for typed links and redirects; the front door where it is no path. */
export const typedPath = (path: string): Route => (isRoute(path) ? path : front);

const front: Route = "/sign-in";

const isRoute = (path: string): path is Route => path.startsWith("/");
