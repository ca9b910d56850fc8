import type { ListedLink } from "@/components/team/share/link-list";
import type { ShareLink } from "@/lib/data/share-link-list";
import { shareAddress } from "./share-address";

/** Links as their list shows them: with the address to copy, and the page on which they are changed. */
export function listedLinks(links: readonly ShareLink[], { organization }: { organization: string }): ListedLink[] {
  return links.map(({ token, ...link }) => ({
    ...link,
    address: token === null ? null : shareAddress(token),
    href: `/o/${organization}/settings/links/${link.id}`,
  }));
}
