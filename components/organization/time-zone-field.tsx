"use client";

import { useTranslations } from "next-intl";
import { useState, useSyncExternalStore } from "react";
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
  const [chosen, setChosen] = useState(saved);
  const ofBrowser = useSyncExternalStore(never, browserZone, serverZone);
  const zone = chosen ?? ofBrowser;
  return (
    <SelectField
      name="timeZone"
      label={t("timeZone")}
      help={t("timeZoneHelp")}
      error={error}
      value={zone}
      onChange={(event) => setChosen(event.target.value)}
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
