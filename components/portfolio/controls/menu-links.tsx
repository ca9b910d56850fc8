import Link from "next/link";
import { menuItemClass } from "@/components/ui/menu-item";

export type LinkChoice = { readonly name: string; readonly href: `/o/${string}`; readonly isChosen: boolean };

/** Choices that lead to another address of the portfolio; the one that holds says so. */
export function MenuLinks({ choices }: { choices: readonly LinkChoice[] }) {
  return choices.map(({ name, href, isChosen }) => (
    <Link
      key={href}
      href={href}
      scroll={false}
      prefetch={false}
      aria-current={isChosen ? "true" : undefined}
      className={`${menuItemClass} ${isChosen ? "bg-wash font-medium text-ink" : ""}`}
    >
      {name}
    </Link>
  ));
}
