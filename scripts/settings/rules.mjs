import { isIP } from "node:net";

/** Each rule returns null, or what is wrong with the value and what to give instead; no rule repeats a secret. */
export function checkPort(port) {
  const isRight = /^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65535;
  return isRight ? null : `must be a number from 1 to 65535, not "${port}".`;
}

export function checkHops(hops) {
  return /^[0-8]$/.test(hops) ? null : `must be the number of proxies in front, 0 to 8, not "${hops}".`;
}

export function checkHost(host) {
  const isName = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i.test(host);
  const looksLikeAddress = /^[\d.]+$/.test(host);
  const isRight = isIP(host) !== 0 || (isName && !looksLikeAddress);
  return isRight ? null : `must be an address or a host name such as 127.0.0.1 or 0.0.0.0, not "${host}".`;
}

export function checkWebUrl(text) {
  const url = parse(text);
  if (!url || !["http:", "https:"].includes(url.protocol))
    return "must be a full address such as https://ascent.example.org.";
  const hasMore = url.pathname !== "/" || url.search !== "" || url.hash !== "" || url.username !== "";
  return hasMore ? `must be an address without a path, query or user: ${url.origin}.` : null;
}

export function checkPostgresUrl(text) {
  const remedy = "must look like postgresql://user:password@host:5432/database";
  const url = parse(text);
  if (!url || !["postgres:", "postgresql:"].includes(url.protocol)) return `${remedy}.`;
  if (url.username === "") return `${remedy}: the user is missing.`;
  if (url.hostname === "" && !url.searchParams.has("host")) return `${remedy}: the host is missing.`;
  return url.pathname.length < 2 ? `${remedy}: the database's name is missing.` : null;
}

export function checkSecret(secret) {
  const remedy = "give 32 random bytes, e.g. the output of `openssl rand -base64 32`, or leave it out to have one made";
  if (Buffer.byteLength(secret) < 32) return `is too short: ${remedy}.`;
  const isGuessable = new Set(secret).size < 12 || /change.?me|example|password|your.?secret/i.test(secret);
  return isGuessable ? `is weak: ${remedy}.` : null;
}

export function checkActionsKey(key) {
  const isRight = /^[A-Za-z0-9+/]+={0,2}$/.test(key) && [16, 24, 32].includes(Buffer.from(key, "base64").length);
  return isRight ? null : "must be 32 random bytes in base64: the output of `openssl rand -base64 32`.";
}

function parse(text) {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
