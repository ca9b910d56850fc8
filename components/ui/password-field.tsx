"use client";

import Eye from "lucide-react/icons/eye";
import EyeOff from "lucide-react/icons/eye-off";
import { useTranslations } from "next-intl";
import { type ComponentProps, useState } from "react";
import { Field, type FieldProps } from "./field";

type Props = FieldProps & Omit<ComponentProps<"input">, keyof FieldProps | "className" | "type">;

/** A secret that its owner may look at while typing. */
export function PasswordField({ name, label, id, help, error, action, ...input }: Props) {
  const [isShown, setShown] = useState(false);
  const t = useTranslations("common");
  return (
    <Field {...{ name, label, id, help, error, action }}>
      {(control) => (
        <div className="relative">
          <input
            {...input}
            {...control}
            type={isShown ? "text" : "password"}
            spellCheck={false}
            autoCapitalize="none"
            className={`${control.className} pr-11`}
          />
          <button
            type="button"
            aria-label={t("showPassword")}
            aria-pressed={isShown}
            onClick={() => setShown(!isShown)}
            className="absolute inset-y-0 right-0 flex w-11 items-center justify-center rounded-control text-muted hover:text-ink"
          >
            {isShown ? <EyeOff /> : <Eye />}
          </button>
        </div>
      )}
    </Field>
  );
}
