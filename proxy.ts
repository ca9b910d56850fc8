import { type NextRequest, NextResponse } from "next/server";
import { isSameOrigin, securityHeaders } from "@/lib/domain/headers";
import { env } from "@/lib/env";

/** Puts the security headers on every page. It never authorises: without it every denial stays (tested). */
export function proxy(request: NextRequest): NextResponse {
  const { url } = env();
  const nonce = btoa(crypto.randomUUID());
  const security = securityHeaders(
    { kind: "page", nonce },
    { isHttps: url.startsWith("https:"), isDevelopment: process.env.NODE_ENV === "development" },
  );
  if (!isSameOrigin(request.method, request.headers, url))
    return new NextResponse(null, { status: 403, headers: security });
  const inner = new Headers(request.headers);
  inner.set("content-security-policy", security["Content-Security-Policy"] ?? "");
  inner.set("x-ascent-path", `${request.nextUrl.pathname}${request.nextUrl.search}`);
  const response = NextResponse.next({ request: { headers: inner } });
  for (const [name, value] of Object.entries(security)) response.headers.set(name, value);
  return response;
}

// autosave answers as the API does, by headers and checks of its own
export const config = {
  matcher: ["/((?!s/|api/|_next/static|o/[^/]+/teams/[^/]+/assessments/[^/]+/answers/[^/]+$).*)"],
};
