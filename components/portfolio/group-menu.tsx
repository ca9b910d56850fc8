"use client";

import ChevronDown from "lucide-react/icons/chevron-down";
import Link from "next/link";
import { Menu, menuItemClass } from "@/components/ui/menu";

type Props = {
  label: string;
  /** The first leads to all groups. */
  choices: readonly { name: string; href: `/o/${string}`; isChosen: boolean }[];
};

/** Which group the whole page speaks of. */
export function GroupMenu({ label, choices }: Props) {
  const chosen = choices.find(({ isChosen }) => isChosen);
  return (
    <Menu
      align="right"
      button={
        <span className="inline-flex h-control max-w-60 items-center gap-2 rounded-control border border-line-2 bg-sheet px-3.5 hover:bg-wash">
          <span className="font-normal text-muted">{label}</span>
          <span className="truncate">{chosen?.name}</span>
          <ChevronDown />
        </span>
      }
    >
      {choices.map(({ name, href, isChosen }) => (
        <Link
          key={href}
          href={href}
          aria-current={isChosen ? "true" : undefined}
          className={`${menuItemClass} ${isChosen ? "font-medium text-ink" : ""}`}
        >
          {name}
        </Link>
      ))}
    </Menu>
  );
}
