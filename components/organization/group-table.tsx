import { useTranslations } from "next-intl";
import type { Action } from "@/components/form/use-form";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import { GroupButton } from "./group-button";

export type GroupInTable = { readonly id: string; readonly name: string; readonly teams: number };

type Props = { groups: readonly GroupInTable[]; rename: Action<null>; remove: Action<null> };

/** The groups with the number of their teams. */
export function GroupTable({ groups, rename, remove }: Props) {
  const t = useTranslations("organization.groups");
  return (
    <Table label={t("title")}>
      <thead>
        <tr>
          <Th>{t("name")}</Th>
          <Th align="right">{t("teams")}</Th>
          <Th align="right">
            <span className="sr-only">{t("change")}</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <Tr key={group.id}>
            <Td lead>
              <span className="break-words">{group.name}</span>
            </Td>
            <Td align="right">{group.teams}</Td>
            <Td align="right">
              <GroupButton group={group} rename={rename} remove={remove} />
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
