import { Checkbox } from "@/components/ui/checkbox";

type Props = {
  name: string;
  label: string;
  help: string;
  choices: readonly { value: string; label: string }[];
  chosen: readonly string[];
  error: string | undefined;
};

/** Any number of a list; a long one scrolls. */
export function ChoiceList({ name, label, help, choices, chosen, error }: Props) {
  return (
    <fieldset className="grid gap-1.5" aria-describedby={`${name}-help`}>
      <legend className="mb-1.5 font-medium text-ink">{label}</legend>
      <div className="grid max-h-52 gap-2 overflow-y-auto rounded-control border border-line-2 bg-sheet px-2.5 py-2.5">
        {choices.map(({ value, label: words }) => (
          <Checkbox key={value} name={name} value={value} defaultChecked={chosen.includes(value)}>
            {words}
          </Checkbox>
        ))}
      </div>
      <p id={`${name}-help`} className={`text-note ${error === undefined ? "text-muted" : "text-danger"}`}>
        {error ?? help}
      </p>
    </fieldset>
  );
}
