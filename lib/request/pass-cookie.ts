import { passSeconds } from "@/lib/data/share-pass";
import { env } from "@/lib/env";

/** The pass that a reader's browser keeps since they gave a link's passcode; undefined without one. */
export function passOf(request: Request): string | undefined {
  const name = cookieName();
  for (const pair of (request.headers.get("cookie") ?? "").split(";")) {
    const [key, value] = pair.trim().split("=");
    if (key === name) return value;
  }
  return undefined;
}

/** The cookie that holds a pass: for the addresses of this one link alone, and out of reach of scripts. */
export function passCookie(token: string, pass: string): string {
  const secure = isHttps() ? "; Secure" : "";
  return `${cookieName()}=${pass}; Path=/s/${token}; Max-Age=${passSeconds}; HttpOnly; SameSite=Lax${secure}`;
}

const cookieName = (): string => (isHttps() ? "__Secure-ascent.pass" : "ascent.pass");

const isHttps = (): boolean => env().url.startsWith("https:");
