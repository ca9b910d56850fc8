/** Words for a file's name, made of whatever they are called on screen: no signs that a file system or a shell reads, no invisible ones, at most 120 characters. */
export function fileName(words: readonly string[], extension: string): string {
  const name = words
    .map((word) =>
      word
        .normalize("NFC")
        .replace(/[\p{C}\p{Z}]+/gu, " ")
        .replace(/[\\/:*?"<>|%;'`$~^{}]+/g, " ")
        .trim()
        .replace(/\s+/g, "-")
        .replace(/^[-.]+/, ""),
    )
    .filter((word) => word !== "")
    .join("-");
  const short = Array.from(name)
    .slice(0, 120)
    .join("")
    .replace(/[-.]+$/, "");
  return `${short === "" ? "export" : short}.${extension}`;
}

/** The header that saves an answer under a name: in ASCII for old programs, and as it is (RFC 6266, RFC 8187). */
export function contentDisposition(name: string, kind: "attachment" | "inline" = "attachment"): string {
  const ascii = name
    .normalize("NFKD")
    .replace(/[^\x20-\x7e]+/g, "_")
    .replace(/["\\%;]/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
