import type { Route } from "next";
import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";

type Look = {
  /** One primary button per view. */
  variant?: "primary" | "secondary" | "quiet" | "danger" | undefined;
  size?: "normal" | "large" | "icon" | undefined;
  wide?: boolean | undefined;
};

const variants = {
  primary:
    "border-ink bg-ink text-page hover:opacity-88 disabled:border-control disabled:bg-control disabled:opacity-100",
  secondary: "border-line-2 bg-sheet text-ink hover:border-control hover:bg-wash disabled:text-muted",
  quiet: "border-transparent text-ink hover:bg-wash disabled:text-muted",
  danger: "border-danger bg-sheet text-danger hover:bg-danger-wash disabled:border-control disabled:text-muted",
} as const;

const sizes = {
  normal: "h-control px-3.5",
  large: "h-11 px-5 text-section max-md:px-4",
  icon: "size-control touch",
} as const;

/** The classes of a button, for an element that is neither `Button` nor `ButtonLink`. */
export function buttonClass({ variant = "secondary", size = "normal", wide = false }: Look = {}): string {
  return `inline-flex shrink-0 items-center justify-center gap-2 rounded-control border font-medium whitespace-nowrap transition-opacity duration-quick print:hidden ${variants[variant]} ${sizes[size]} ${wide ? "w-full" : ""}`;
}

/** A button; it submits only where it says so. */
export function Button({
  variant,
  size,
  wide,
  type = "button",
  ...rest
}: Look & Omit<ComponentProps<"button">, "className">) {
  return <button type={type} className={buttonClass({ variant, size, wide })} {...rest} />;
}

/** A link that looks like a button. */
export function ButtonLink<T extends string>({
  variant,
  size,
  wide,
  ...rest
}: Look & { href: Route<T>; children: ReactNode; prefetch?: boolean; "aria-label"?: string }) {
  return <Link className={buttonClass({ variant, size, wide })} {...rest} />;
}
