import Link from "next/link";
import { pillClass } from "@/components/ui/pill";

type Props = { label: string; links: readonly { label: string; href: `/o/${string}`; isShown: boolean }[] };

/** With what one can compare, of which one is shown. */
export function CompareNav({ label, links }: Props) {
  return (
    <nav aria-label={label} className="mb-7 flex flex-wrap items-center gap-2 print:hidden">
      <span className="text-muted">{label}</span>
      {links.map((link) => (
        <Link
          key={link.href}
          href={link.href}
          aria-current={link.isShown ? "true" : undefined}
          className={pillClass(link.isShown)}
        >
          {link.label}
        </Link>
      ))}
    </nav>
  );
}
