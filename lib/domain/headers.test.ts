import { describe, expect, test } from "vitest";
import { isLoopbackHost, isSameOrigin, securityHeaders } from "./headers";

const page = securityHeaders({ kind: "page", nonce: "bm9uY2U=" }, { isHttps: true });
const document = securityHeaders({ kind: "document", styleHash: "sha256-abc" }, { isHttps: true });
const picture = securityHeaders({ kind: "picture" }, { isHttps: true });
const api = securityHeaders({ kind: "api" }, { isHttps: true });

const directives = (headers: Record<string, string>) =>
  Object.fromEntries(
    (headers["Content-Security-Policy"] ?? "")
      .split("; ")
      .map((one) => [one.split(" ")[0], one.split(" ").slice(1).join(" ")]),
  );

describe("security headers", () => {
  test("of a page let scripts run by nonce alone, and nothing frame it", () => {
    expect(directives(page)).toMatchObject({
      "script-src": "'self' 'nonce-bm9uY2U=' 'strict-dynamic'",
      "style-src": "'self' 'unsafe-inline'",
      "object-src": "'none'",
      "base-uri": "'none'",
      "form-action": "'self'",
      "frame-ancestors": "'none'",
    });
    expect(page["Content-Security-Policy"]).not.toContain("unsafe-eval");
  });

  test("of a share document let no script run and one style in", () => {
    expect(directives(document)).toMatchObject({
      "default-src": "'none'",
      "style-src": "'sha256-abc'",
      "form-action": "'none'",
      "frame-ancestors": "'none'",
    });
    expect(document["Content-Security-Policy"]).not.toMatch(/script-src|unsafe/);
    expect(document["Referrer-Policy"]).toBe("no-referrer");
    expect(document["X-Robots-Tag"]).toBe("noindex, nofollow");
  });

  test("of a document name who may frame it, where its link says so", () => {
    const framed = securityHeaders(
      { kind: "document", styleHash: "sha256-abc", frameAncestors: ["https://intranet.example"] },
      { isHttps: true },
    );
    expect(directives(framed)["frame-ancestors"]).toBe("https://intranet.example");
    expect(framed["Cross-Origin-Resource-Policy"]).toBe("cross-origin");
  });

  test("of a document let nobody say more in them than an origin", () => {
    const hostile = [
      "*",
      "'self'",
      "https://a.example; script-src *",
      "https://a.example https://b.example",
      "data:",
      "https:",
    ];
    const framed = securityHeaders(
      { kind: "document", styleHash: "sha256-abc", frameAncestors: [...hostile, "https://*.intranet.example:8443"] },
      { isHttps: true },
    );
    expect(directives(framed)["frame-ancestors"]).toBe("https://*.intranet.example:8443");
    expect(directives(framed)).not.toHaveProperty("script-src");
  });

  test("of a document that names nobody let nobody frame it", () => {
    const alone = securityHeaders({ kind: "document", styleHash: "sha256-abc", frameAncestors: [] }, { isHttps: true });
    expect(directives(alone)["frame-ancestors"]).toBe("'none'");
    expect(alone["Cross-Origin-Resource-Policy"]).toBe("same-origin");
  });

  test.each([
    ["a picture", picture],
    ["an API answer", api],
  ])("of %s load nothing", (_, headers) => {
    expect(directives(headers)).toEqual({
      "default-src": "'none'",
      "base-uri": "'none'",
      "form-action": "'none'",
      "frame-ancestors": "'none'",
    });
  });

  test("of a picture let other sites show it and search engines pass it by", () => {
    expect(picture["Cross-Origin-Resource-Policy"]).toBe("cross-origin");
    expect(picture["X-Robots-Tag"]).toBe("noindex, nofollow");
    expect(picture["Referrer-Policy"]).toBe("no-referrer");
  });

  test.each([
    ["page", page],
    ["document", document],
    ["api", api],
  ])("of every kind (%s) stop sniffing, sharing and leaking", (_kind, headers) => {
    expect(headers["X-Content-Type-Options"]).toBe("nosniff");
    expect(headers["Cross-Origin-Opener-Policy"]).toBe("same-origin");
    expect(headers["Cross-Origin-Resource-Policy"]).toBe("same-origin");
    expect(headers["Permissions-Policy"]).toContain("camera=()");
    expect(headers["Referrer-Policy"]).toMatch(/^(no-referrer|strict-origin-when-cross-origin)$/);
    expect(headers).not.toHaveProperty("X-Powered-By");
  });

  test("promise HSTS for a year where the base address is https, and only there", () => {
    expect(page["Strict-Transport-Security"]).toMatch(/^max-age=31536000/);
    expect(securityHeaders({ kind: "page", nonce: "n" }, { isHttps: false })).not.toHaveProperty(
      "Strict-Transport-Security",
    );
  });

  test("allow eval in development alone", () => {
    const development = securityHeaders({ kind: "page", nonce: "n" }, { isHttps: false, isDevelopment: true });
    expect(directives(development)["script-src"]).toContain("'unsafe-eval'");
  });
});

describe("a request that changes something", () => {
  const base = "https://ascent.example";
  const from = (headers: Record<string, string>, at = base, method = "POST") =>
    isSameOrigin(method, new Headers(headers), at);

  test("comes from this origin", () => {
    expect(from({ origin: base })).toBe(true);
    expect(from({ origin: base, "sec-fetch-site": "same-origin" })).toBe(true);
    expect(from({})).toBe(true);
  });

  test.each([
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "" },
    { origin: "http://ascent.example" },
    { origin: "https://ascent.example:8443" },
    { origin: "https://ascent.example.evil.example" },
    { origin: "https://evil.example", host: "evil.example" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { origin: base, "sec-fetch-site": "cross-site" },
  ])("is refused with %j", (headers) => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE", "post"]) expect(from(headers, base, method)).toBe(false);
  });

  test("is not one that only reads", () => {
    for (const method of ["GET", "HEAD", "OPTIONS", "get"])
      expect(from({ origin: "https://evil.example" }, base, method)).toBe(true);
  });

  test("may reach an instance on loopback under each of its names, from the page that it serves there", () => {
    const local = "http://localhost:3000";
    expect(from({ origin: "http://127.0.0.1:3000", host: "127.0.0.1:3000" }, local)).toBe(true);
    expect(from({ origin: "http://[::1]:3000", host: "[::1]:3000" }, local)).toBe(true);
    expect(from({ origin: "http://127.0.0.1:4000", host: "127.0.0.1:3000" }, local)).toBe(false);
    expect(from({ origin: "http://evil.example:3000", host: "evil.example:3000" }, local)).toBe(false);
    expect(from({ origin: "http://127.0.0.1:3000", host: "127.0.0.1:3000" }, base)).toBe(false);
  });
});

describe("this machine", () => {
  test.each(["localhost", "127.0.0.1", "127.1.2.3", "[::1]", "::1"])("is %s", (host) =>
    expect(isLoopbackHost(host)).toBe(true),
  );
  test.each([
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "evil.example",
    "0.0.0.0",
    "[::]",
    "1127.0.0.1",
    "",
    "LOCALHOST.",
  ])("is not %j", (host) => expect(isLoopbackHost(host)).toBe(false));
});
