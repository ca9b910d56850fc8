/** The classes of a link or button in a menu. */
export const menuItemClass =
  "flex w-full items-center gap-2 rounded-chip px-2.5 py-1.5 text-left max-md:py-2.5 hover:bg-wash focus-visible:bg-wash";
