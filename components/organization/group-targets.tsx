import { useTranslations } from "next-intl";
import { LevelChip } from "@/components/charts/marks/level-chip";
import type { Action } from "@/components/form/use-form";
import { TargetForm } from "@/components/team/settings/target-form";
import { DialogButton } from "@/components/ui/dialog-button";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import type { Target } from "@/lib/domain/target";

type Props = {
  action: Action<null>;
  /** `date` is the day as written. */
  groups: readonly { id: string; name: string; target: Target | null; date: string | null }[];
  /** What holds for a group without a target of its own. */
  inherited: Target | null;
  today: string;
  levels: readonly { value: number; name: string }[];
};

/** What each group aims for, to be changed. */
export function GroupTargets({ action, groups, inherited, today, levels }: Props) {
  const t = useTranslations("organization.targets");
  return (
    <Table label={t("groups")}>
      <thead>
        <tr>
          <Th>{t("group")}</Th>
          <Th>{t("target")}</Th>
          <Th align="right">
            <span className="sr-only">{t("change")}</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ id, name, target, date }) => (
          <Tr key={id}>
            <Td lead>
              <span className="break-words">{name}</span>
            </Td>
            <Td>
              {target === null ? (
                <span className="text-muted">{t(inherited === null ? "none" : "asOrganization")}</span>
              ) : (
                <span className="inline-flex items-center gap-2">
                  <LevelChip level={target.level} size="small" />
                  {t("until", { date: date ?? "" })}
                </span>
              )}
            </Td>
            <Td align="right">
              <DialogButton title={t("targetOf", { name })} label={t("change")} variant="quiet">
                <TargetForm action={action} target={target} today={today} levels={levels} groupId={id} />
              </DialogButton>
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
