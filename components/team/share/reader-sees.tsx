import { useTranslations } from "next-intl";
import { useIsReady } from "@/components/form/use-is-ready";
import { Switch } from "@/components/ui/checkbox";
import type { HideFlag, ShareKind, ShowFlag } from "@/lib/domain/share-link";
import { partKey } from "./link-words";

export type Part = HideFlag | ShowFlag;

/** What can be kept out of a document, and what can be shown in it besides. */
export type Offer = { readonly hide: readonly HideFlag[]; readonly show: readonly ShowFlag[] };

type Props = {
  offer: Offer;
  seen: ReadonlySet<Part>;
  onChange: (seen: ReadonlySet<Part>) => void;
  /** What is always there. */
  always: string;
  /** Of what kind of document the parts are; a report where nothing is said. */
  kind?: ShareKind;
};

/** What the reader sees. A switch can be moved only once it works, so that nothing is shown that was switched off. */
export function ReaderSees({ offer, seen, onChange, always, kind = "team" }: Props) {
  const t = useTranslations("share");
  const isReady = useIsReady();
  const line = (part: Part, field: "hide" | "show") => (
    <li key={part} className="border-b border-line py-1.5">
      <Switch
        checked={seen.has(part)}
        disabled={!isReady}
        onChange={(event) => onChange(withPart(seen, part, event.target.checked))}
      >
        {t(`parts.${partKey(kind, part)}`)}
      </Switch>
      {seen.has(part) === (field === "show") && <input type="hidden" name={field} value={part} />}
    </li>
  );
  return (
    <fieldset>
      <legend className="mb-1 font-semibold text-ink">{t("sees")}</legend>
      <ul>
        <li className="flex items-center justify-between gap-4 border-b border-line py-1.5">
          {always}
          <span className="text-note text-muted">{t("always")}</span>
        </li>
        {offer.hide.map((part) => line(part, "hide"))}
        {offer.show.map((part) => line(part, "show"))}
      </ul>
      <p className="mt-2 text-note text-muted">{t("never")}</p>
    </fieldset>
  );
}

function withPart(seen: ReadonlySet<Part>, part: Part, isSeen: boolean): ReadonlySet<Part> {
  const others = [...seen].filter((one) => one !== part);
  return new Set(isSeen ? [...others, part] : others);
}
