/** The page of a list that an address asks for, from 1 on; whatever is not a number is the first. */
export function pageNumber({ page }: Record<string, string | string[] | undefined>): number {
  return typeof page === "string" && /^[1-9][0-9]{0,4}$/.test(page) ? Number(page) : 1;
}
