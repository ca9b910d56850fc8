const most = 500;

/**
 * Gives each text of a statement one name for the life of the process, so that every connection has PostgreSQL parse and plan it once and not at
 * each request. Texts beyond the first 500 stay without a name ("", planned each time): a connection keeps what is named for as
 * long as it lives, and lists of changing length make new texts without end.
 */
export function statementNames(limit = most): (query: { readonly sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= limit) return "";
    const name = `ascent_${names.size + 1}`;
    names.set(sql, name);
    return name;
  };
}
