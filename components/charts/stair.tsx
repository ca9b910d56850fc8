import type { NamedLevel } from "@/components/report/text";
import { paintOf } from "./marks/paint";

const treads = [
  "lg:h-11/50",
  "max-lg:ml-9 lg:h-83/200",
  "max-lg:ml-18 lg:h-61/100",
  "max-lg:ml-27 lg:h-161/200",
  "max-lg:ml-36 lg:h-full",
] as const;

/** The five treads over the full width of the landing page: number, name, what is automatic there. From 1181 on its height is its place's. */
export function Stair({ levels }: { levels: readonly NamedLevel[] }) {
  return (
    <ol className="flex flex-col-reverse lg:grid lg:h-full lg:auto-cols-fr lg:grid-flow-col lg:items-end">
      {levels.map(({ value, name, tagline, lang }) => (
        <li
          key={value}
          lang={lang}
          className={`flex gap-x-4 px-4 pt-3 pb-4 lg:block lg:px-6 lg:pt-4.5 lg:first:pl-gutter lg:last:pr-4 ${treadClass(value)} ${treads[value] ?? "lg:h-full"}`}
        >
          <p className="w-4 text-figure lg:w-auto lg:text-title">{value}</p>
          <div className="max-lg:pt-1.5">
            <p className="text-section">{name}</p>
            <p className="mt-0.5">{tagline}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}

const bareTreads = [
  "h-13/50 md:h-7/50",
  "h-11/25 md:h-31/100",
  "h-31/50 md:h-12/25",
  "h-4/5 md:h-13/20",
  "h-49/50 md:h-41/50",
] as const;

/** The stair bare, beside the form of sign-in; on a phone its foot. Its height is its place's. */
export function BareStair({ levels }: { levels: readonly number[] }) {
  return (
    <div aria-hidden="true" className="flex h-full items-end">
      {levels.map((value) => (
        <div
          key={value}
          className={`flex-1 px-2 pt-1 text-section md:px-4.5 md:pt-5 md:text-headline ${treadClass(value)} ${bareTreads[value] ?? bareTreads[4]}`}
        >
          {value}
        </div>
      ))}
    </div>
  );
}

/** In the dark the steps are deep and carry a tread in the level's own colour. */
function treadClass(level: number): string {
  return `border-t-3 ${paintOf(level).tread}`;
}
