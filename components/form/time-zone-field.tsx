"use client";

import { useEffect, useState } from "react";
import { TextField } from "@/components/ui/field";

type Props = { name: string; label: string; help?: string; error?: string | undefined; saved?: string };

/** A time zone by its name; where none is saved, the browser's. The list is the browser's too, so it comes after the first paint. */
export function TimeZoneField({ saved = "", ...field }: Props) {
  const [zone, setZone] = useState(saved === "" ? "UTC" : saved);
  const [zones, setZones] = useState<readonly string[]>([]);
  useEffect(() => {
    if (saved === "") setZone(Intl.DateTimeFormat().resolvedOptions().timeZone);
    setZones(["UTC", ...Intl.supportedValuesOf("timeZone")]);
  }, [saved]);
  return (
    <>
      <TextField
        {...field}
        value={zone}
        onChange={(event) => setZone(event.target.value)}
        list={`${field.name}-zones`}
        autoComplete="off"
        spellCheck={false}
        required
      />
      <datalist id={`${field.name}-zones`}>
        {zones.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </>
  );
}
