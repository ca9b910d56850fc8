import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/field";
import { earliestAsOf } from "@/lib/domain/assessment";
import type { CalendarDate } from "@/lib/domain/calendar";
import type { Refused, Submit } from "../form/submission";
import { useFailureWords } from "../form/use-failure-words";

type Props = {
  isOpen: boolean;
  onClose: () => void;
  asOf: CalendarDate;
  today: CalendarDate;
  changeAsOf: Submit<unknown>;
};

/** Moves the draft to another day. */
export function AsOfDialog({ isOpen, onClose, asOf, today, changeAsOf }: Props) {
  const t = useTranslations("assessment.asOf");
  const common = useTranslations("common");
  const errors = useTranslations("errors.fields");
  const failureWords = useFailureWords();
  const router = useRouter();
  const [refused, setRefused] = useState<Refused | "unreachable" | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const result = await changeAsOf({ status: "idle" }, new FormData(event.currentTarget)).catch(() => null);
    if (result?.status !== "done") {
      setRefused(result?.status === "refused" ? result : "unreachable");
      return;
    }
    setRefused(null);
    onClose();
    router.refresh();
  }

  const problem = refused === null || refused === "unreachable" ? undefined : refused.fields?.asOf;
  const failure = refused === null ? undefined : failureWords(refused === "unreachable" ? null : refused);
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
          error={problem === undefined ? failure : errors(problem)}
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
