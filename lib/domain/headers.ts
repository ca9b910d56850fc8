/** What kind of answer the headers are for: a page of the app, a finished share document, a picture of one for other sites to show, or an API answer. */
export type HeaderKind =
  | { readonly kind: "page"; readonly nonce: string }
  | {
      readonly kind: "document";
      readonly styleHash: string;
      readonly frameAncestors?: readonly string[];
      /** Whether it holds a form: that of a passcode, which goes back to where it came from. */
      readonly hasForm?: boolean;
    }
  | { readonly kind: "picture" }
  | { readonly kind: "api" };

export type HeaderOptions = {
  /** Whether the instance's base address is https: only then is HSTS promised. */
  readonly isHttps: boolean;
  /** Development needs `eval` for its error overlay. */
  readonly isDevelopment?: boolean;
};

/**
 * The security headers of every response, by kind (OWASP ASVS 5.0, 3.4). Pages carry a fresh nonce for scripts; share documents run no script
 * and carry the hash of their one style; pictures and API answers load nothing. Nothing may be framed but where a link allows it.
 */
export function securityHeaders(
  of: HeaderKind,
  { isHttps, isDevelopment = false }: HeaderOptions,
): Record<string, string> {
  return {
    "Content-Security-Policy": policy(of, isDevelopment),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": of.kind === "page" ? "strict-origin-when-cross-origin" : "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": isShownElsewhere(of) ? "cross-origin" : "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    ...(isHttps ? { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" } : {}),
    ...(of.kind === "document" || of.kind === "picture" ? { "X-Robots-Tag": "noindex, nofollow" } : {}),
  };
}

/** Pictures are for any site to show; a document only for those that may frame it. */
function isShownElsewhere(of: HeaderKind): boolean {
  return of.kind === "picture" || (of.kind === "document" && framersOf(of).length > 0);
}

/** Who may frame a document; what is no origin could only say something else in the policy, and is left out. */
function framersOf({ frameAncestors = [] }: { frameAncestors?: readonly string[] }): string[] {
  return frameAncestors.filter((origin) => /^https?:\/\/[a-z0-9.*-]+(:\d{1,5})?$/i.test(origin));
}

function policy(of: HeaderKind, isDevelopment: boolean): string {
  switch (of.kind) {
    case "page":
      return [
        "default-src 'self'",
        `script-src 'self' 'nonce-${of.nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
      ].join("; ");
    case "document":
      return [
        "default-src 'none'",
        `style-src '${of.styleHash}'`,
        "img-src 'self'",
        "font-src 'self'",
        "base-uri 'none'",
        `form-action ${of.hasForm === true ? "'self'" : "'none'"}`,
        `frame-ancestors ${framersOf(of).join(" ") || "'none'"}`,
      ].join("; ");
    case "picture":
    case "api":
      return "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  }
}

const safeMethods = ["GET", "HEAD", "OPTIONS"];

/** Whether a request may change something: same origin by `Sec-Fetch-Site` and by `Origin`; a request that names neither comes from no browser. */
export function isSameOrigin(method: string, headers: { get(name: string): string | null }, base: string): boolean {
  if (safeMethods.includes(method.toUpperCase())) return true;
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") return false;
  const origin = headers.get("origin");
  if (origin === null) return true;
  return origin === new URL(base).origin || isOwnLoopback(origin, headers.get("host"), base);
}

// an instance on loopback is reached as localhost, 127.0.0.1 and [::1] alike
function isOwnLoopback(origin: string, host: string | null, base: string): boolean {
  if (host === null || !URL.canParse(origin) || !isLoopbackHost(new URL(base).hostname)) return false;
  const from = new URL(origin);
  return isLoopbackHost(from.hostname) && from.host === host;
}

/** Whether a host name, without its port, is this machine itself. */
export function isLoopbackHost(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || hostname === "::1" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
