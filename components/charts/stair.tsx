import type { NamedLevel } from "@/components/report/text";
import { paintOf } from "./marks/paint";

const heights = ["h-1/5", "h-2/5", "h-3/5", "h-4/5", "h-full"] as const;

/** The five treads over the full width of the landing page: number, name, what is automatic there. Its height is its place's. */
export function Stair({ levels }: { levels: readonly NamedLevel[] }) {
  return (
    <ol className="flex h-full items-end max-md:flex-col-reverse max-md:items-stretch">
      {levels.map(({ value, name, tagline, lang }) => (
        <li
          key={value}
          lang={lang}
          className={`flex-1 px-6 pt-5 pb-4 max-md:h-auto max-md:px-4 ${treadClass(value)} ${heights[value] ?? "h-full"} first:pl-gutter last:pr-gutter`}
        >
          <p className="text-figure md:text-title">{value}</p>
          <p className="text-section">{name}</p>
          <p className="mt-1 text-body">{tagline}</p>
        </li>
      ))}
    </ol>
  );
}

/** The stair bare, beside the form of sign-in; on a phone its foot. Its height is its place's. */
export function BareStair({ levels }: { levels: readonly number[] }) {
  return (
    <div aria-hidden="true" className="flex h-full items-end">
      {levels.map((value) => (
        <div
          key={value}
          className={`flex-1 px-4.5 pt-5 text-headline max-md:px-2 max-md:pt-1 max-md:text-section ${treadClass(value)} ${heights[value] ?? "h-full"}`}
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
