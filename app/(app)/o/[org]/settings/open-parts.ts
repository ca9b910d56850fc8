import type { SettingsPart } from "@/components/organization/settings-nav";
import { type Actor, can } from "@/lib/domain/access";

/** The parts of the settings that a role opens; everybody sees the people. */
export function openParts(actor: Actor, scope: { organizationId: string }): SettingsPart[] {
  return [
    ...(can(actor, "organization.configure", scope) ? (["organization"] as const) : []),
    "people",
    ...(can(actor, "group.manage", scope) ? (["groups"] as const) : []),
    ...(can(actor, "target.manage", scope) ? (["targets"] as const) : []),
    ...(can(actor, "links.view", scope) ? (["links"] as const) : []),
  ];
}
