import { useParams } from "next/navigation";

/** An organisation that the person belongs to, as the bar needs it. */
export type OrganizationChoice = {
  readonly slug: string;
  readonly name: string;
  /** The first of its settings that their role opens. */
  readonly settings: "settings" | "settings/people";
};

/** The organisation that the address names, else the person's first; null for somebody who has none. */
export function useOrganization(organizations: readonly OrganizationChoice[]): OrganizationChoice | null {
  const { org } = useParams();
  return organizations.find(({ slug }) => slug === org) ?? organizations[0] ?? null;
}
