/** The words of the reference in the reader's language, by key of the `reference` area. */
export type ReferenceWords = (
  key:
    | "looksLike"
    | "asksNothing"
    | "asks"
    | "howToTell"
    | "evidence"
    | "improve"
    | "effort.S"
    | "effort.M"
    | "effort.L"
    | "shelfLife"
    | "from"
    | "link"
    | "level"
    | "capabilityHas",
  values?: Record<string, string | number>,
) => string;
