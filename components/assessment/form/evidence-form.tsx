import { useTranslations } from "next-intl";
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { Action } from "@/components/form/use-form";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { type Refused, submitFields } from "../submit-fields";
import type { EvidenceItem } from "./evidence-list";
import { hostOf } from "./host-of";
import { useFailureWords } from "./use-failure-words";

type Props = {
  assessmentId: string;
  criterionId: string;
  add: Action<EvidenceItem>;
  onAdded: (item: EvidenceItem) => void;
  onCancel: () => void;
};

/** One more link: its address first, for that is what one has at hand; its title follows from it where none is given. */
export function EvidenceForm({ assessmentId, criterionId, add, onAdded, onCancel }: Props) {
  const t = useTranslations("assessment.evidence");
  const common = useTranslations("common");
  const errors = useTranslations("errors.fields");
  const failureWords = useFailureWords();
  const form = useRef<HTMLFormElement>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isSending, setSending] = useState(false);

  useEffect(() => form.current?.querySelector("input")?.focus(), []);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const [url = "", title = "", validUntil = ""] = ["url", "title", "validUntil"].map((name) =>
      String(typed.get(name)).trim(),
    );
    setSending(true);
    const fields = { assessmentId, criterionId, url, title: title === "" ? hostOf(url) : title, validUntil };
    const result = await submitFields(add, fields);
    setSending(false);
    if (result.status === "done") onAdded(result.value);
    else setRefused(result);
  }

  function press(event: KeyboardEvent) {
    if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onCancel();
  }

  const problems = refused?.fields ?? {};
  const errorOf = (field: string) => {
    const problem = problems[field];
    return problem === undefined ? undefined : errors(errors.has(problem) ? problem : "invalid");
  };

  return (
    <form ref={form} onSubmit={submit} onKeyDown={press} noValidate className="grid gap-3 py-1">
      <TextField
        id={`evidence-url-${criterionId}`}
        name="url"
        type="url"
        inputMode="url"
        autoComplete="off"
        maxLength={2000}
        label={t("url")}
        placeholder="https://"
        error={errorOf("url")}
      />
      <div className="grid gap-3 md:grid-cols-2">
        <TextField
          id={`evidence-title-${criterionId}`}
          name="title"
          autoComplete="off"
          maxLength={200}
          label={t("name")}
          error={errorOf("title")}
        />
        <TextField
          id={`evidence-until-${criterionId}`}
          name="validUntil"
          type="date"
          label={t("countsUntil")}
          error={errorOf("validUntil")}
        />
      </div>
      {refused !== null && Object.keys(problems).length === 0 && (
        <p role="alert" className="text-note text-danger">
          {failureWords(refused)}
        </p>
      )}
      <div className="flex gap-2">
        <Button type="submit" disabled={isSending}>
          {common("add")}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {common("cancel")}
        </Button>
      </div>
    </form>
  );
}
