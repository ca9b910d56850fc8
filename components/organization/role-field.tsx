import { useTranslations } from "next-intl";
import { SelectField } from "@/components/ui/field";
import type { Role } from "@/lib/domain/access";

type Props = { name: string; error: string | undefined; defaultValue: string; roles: readonly Role[]; id?: string };

/** A role, with what it may do. */
export function RoleField({ roles, ...field }: Props) {
  const t = useTranslations("organization.people");
  return (
    <SelectField key={field.defaultValue} {...field} label={t("role")} help={t("roleHelp")}>
      {roles.map((role) => (
        <option key={role} value={role}>
          {t("roleAndRights", { role: t(`roles.${role}`), rights: t(`rights.${role}`) })}
        </option>
      ))}
    </SelectField>
  );
}
