import { useTranslations } from "next-intl";
import { useState } from "react";
import { Switch } from "@/components/ui/checkbox";
import { TextField } from "@/components/ui/field";

type Props = { isRequired: boolean; error: string | undefined };

/** Whether a link asks for a passcode, and which; the browser keeps it while another field is wrong, for no answer of the server says it. */
export function PasscodeField({ isRequired, error }: Props) {
  const t = useTranslations("share.passcode");
  const [isAsked, setAsked] = useState(isRequired || error !== undefined);
  const [code, setCode] = useState("");
  const isOn = isAsked || isRequired;
  return (
    <div className="grid gap-3">
      <Switch checked={isOn} disabled={isRequired} onChange={(event) => setAsked(event.target.checked)}>
        {t("ask")}
      </Switch>
      {isOn && (
        <TextField
          name="passcode"
          label={t("label")}
          help={t(isRequired ? "required" : "help")}
          error={error}
          value={code}
          onChange={({ target }) => setCode(target.value)}
          minLength={6}
          maxLength={128}
          required
          autoComplete="off"
          spellCheck={false}
        />
      )}
      {isOn && <p className="text-note text-muted">{t("noEmbed")}</p>}
    </div>
  );
}
