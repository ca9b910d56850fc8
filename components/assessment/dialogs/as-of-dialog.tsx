import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import type { Action } from "@/components/form/use-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/field";
import { earliestAsOf } from "@/lib/domain/assessment";
import type { CalendarDate } from "@/lib/domain/calendar";
import { useFailureWords } from "../form/use-failure-words";
import { type Refused, submitFields } from "../submit-fields";

type Props = {
  assessmentId: string;
  isOpen: boolean;
  onClose: () => void;
  asOf: CalendarDate;
  today: CalendarDate;
  changeAsOf: Action<null>;
};

/** Moves the draft to another day. */
export function AsOfDialog({ assessmentId, isOpen, onClose, asOf, today, changeAsOf }: Props) {
  const t = useTranslations("assessment.asOf");
  const common = useTranslations("common");
  const failureWords = useFailureWords();
  const router = useRouter();
  const [refused, setRefused] = useState<Refused | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const wanted = String(new FormData(event.currentTarget).get("asOf"));
    const result = await submitFields(changeAsOf, { assessmentId, asOf: wanted });
    if (result.status === "refused") return setRefused(result);
    setRefused(null);
    onClose();
    router.refresh();
  }

  return (
    <Dialog title={t("title")} isOpen={isOpen} onClose={onClose}>
      <form onSubmit={submit} noValidate className="grid gap-4">
        <TextField
          name="asOf"
          type="date"
          label={t("label")}
          help={t("help")}
          defaultValue={asOf}
          min={earliestAsOf}
          max={today}
          error={refused === null ? undefined : failureWords(refused)}
        />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{common("cancel")}</Button>
          <Button type="submit" variant="primary">
            {common("save")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
