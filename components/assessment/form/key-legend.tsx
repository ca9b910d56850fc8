import { useTranslations } from "next-intl";
import { KeyCap } from "@/components/ui/key-cap";

const rows = [
  { keys: ["1", "2", "3", "4"], name: "answer" },
  { keys: ["J", "K"], name: "move" },
  { keys: ["C"], name: "confirm" },
  { keys: ["N"], name: "note" },
  { keys: ["E"], name: "evidence" },
  { keys: ["G"], name: "guidance" },
  { keys: ["M", "T"], name: "resolve" },
  { keys: ["Esc"], name: "leave" },
  { keys: ["?"], name: "help" },
] as const;

/** The keys of the form; `isShort` shows the few that one needs first. */
export function KeyLegend({ isShort = false }: { isShort?: boolean }) {
  const t = useTranslations("assessment.keys");
  const shown = isShort ? rows.filter(({ name }) => ["answer", "move", "guidance", "help"].includes(name)) : rows;
  return (
    <dl className="grid grid-cols-[max-content_1fr] items-center gap-x-4 gap-y-2 text-note text-muted">
      {shown.map(({ keys, name }) => (
        <div key={name} className="contents">
          <dt className="flex gap-1 font-normal text-body">
            {keys.map((key) => (
              <KeyCap key={key}>{key}</KeyCap>
            ))}
          </dt>
          <dd>{t(name)}</dd>
        </div>
      ))}
    </dl>
  );
}
