import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";

/** A link; within a sentence it is underlined, for colour alone does not tell it from its text. */
export function TextLink<T extends string>({
  href,
  children,
  lang,
}: {
  href: Route<T>;
  children: ReactNode;
  lang?: string;
}) {
  return (
    <Link href={href} lang={lang} className="text-accent hover:underline in-[p]:underline">
      {children}
    </Link>
  );
}
