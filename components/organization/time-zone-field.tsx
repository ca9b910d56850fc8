"use client";

import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { SelectField } from "@/components/ui/field";

type Props = {
  zones: readonly string[];
  /** The zone that is set; null takes the browser's. */
  saved: string | null;
  error: string | undefined;
};

/** In which time zone a day begins and ends for the organisation. */
export function TimeZoneField({ zones, saved, error }: Props) {
  const t = useTranslations("organization.fields");
  const ofBrowser = useSyncExternalStore(never, browserZone, serverZone);
  const zone = saved ?? ofBrowser;
  return (
    // a form that was refused is set back to its defaults, so what was chosen has to be one
    <SelectField
      key={zone}
      name="timeZone"
      label={t("timeZone")}
      help={t("timeZoneHelp")}
      error={error}
      defaultValue={zone}
    >
      {(zones.includes(zone) ? zones : [zone, ...zones]).map((name) => (
        <option key={name} value={name}>
          {name.replaceAll("_", " ")}
        </option>
      ))}
    </SelectField>
  );
}

const never = () => () => {};
const browserZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;
const serverZone = () => "UTC";
