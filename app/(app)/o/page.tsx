import { redirect } from "next/navigation";
import { signedInPage } from "@/lib/request/page";
import { typedPath } from "@/lib/request/return-path";

/** The way in for somebody signed in: to their organisation, or to making the first one. */
export default async function OrganizationsPage() {
  const viewer = await signedInPage();
  const [first] = viewer.memberships;
  redirect(typedPath(first === undefined ? "/organizations/new" : `/o/${first.slug}`));
}
