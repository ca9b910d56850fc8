import { type PortfolioQuery, portfolioAddress } from "@/lib/domain/portfolio";

type Place = { readonly organization: { readonly slug: string } };

/** The address of the portfolio as a query asks for it. */
export function addressOf({ organization }: Place, query: PortfolioQuery): `/o/${string}` {
  return `/o/${organization.slug}${portfolioAddress(query)}`;
}
