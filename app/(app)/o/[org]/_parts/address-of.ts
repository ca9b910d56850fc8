import { type PortfolioQuery, portfolioAddress } from "@/lib/domain/portfolio";

type Place = { readonly organization: { readonly slug: string } };

/** The address of the portfolio as a query asks for it; it says so even where that goes by itself, for a bare address opens the default view. */
export function addressOf({ organization }: Place, query: PortfolioQuery): `/o/${string}` {
  const address = portfolioAddress(query);
  return `/o/${organization.slug}${address === "" ? "?view=table" : address}`;
}

/** What the address says besides some of its parameters, for the hidden fields of a form. */
export function keptFields(query: PortfolioQuery, ...without: readonly string[]): Record<string, string> {
  const fields = new URLSearchParams(portfolioAddress(query));
  for (const name of without) fields.delete(name);
  return fields.size === 0 ? { view: "table" } : Object.fromEntries(fields);
}
