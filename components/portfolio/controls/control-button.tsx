import ChevronDown from "lucide-react/icons/chevron-down";
import { pillClass } from "@/components/ui/pill";

/** What a control of the whole page shows: what it chooses, and what is chosen. */
export function ControlButton({ label, value }: { label: string; value: string }) {
  return (
    <span className="inline-flex h-control max-w-60 items-center gap-2 rounded-control border border-line-2 bg-sheet px-3.5 hover:bg-wash">
      <span className="font-normal text-muted">{label}</span>
      <span className="truncate">{value}</span>
      <ChevronDown className="shrink-0" />
    </span>
  );
}

/** What a filter shows that opens. */
export function FilterButton({ label, isSet }: { label: string; isSet: boolean }) {
  return (
    <span className={`font-normal ${pillClass(isSet)}`}>
      {label}
      <ChevronDown className="size-3.5" />
    </span>
  );
}
