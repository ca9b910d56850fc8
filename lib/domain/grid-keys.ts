/** A place in a grid, both from 0. */
export type GridPlace = { readonly row: number; readonly column: number };

type Press = { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean; readonly altKey: boolean };

/**
 * Where a key leads in a grid whose rows may be of different length (`widths`): arrows one step, Home and End along the row, with Control through the whole grid.
 * Nothing runs over an edge. Null for a key that means nothing there, so that the browser keeps it.
 */
export function gridMove({ row, column }: GridPlace, widths: readonly number[], press: Press): GridPlace | null {
  if (press.metaKey || press.altKey) return null;
  const lastRow = widths.length - 1;
  const within = (wanted: GridPlace): GridPlace => {
    const nextRow = Math.max(0, Math.min(lastRow, wanted.row));
    return { row: nextRow, column: Math.max(0, Math.min((widths[nextRow] ?? 1) - 1, wanted.column)) };
  };
  if (press.ctrlKey) {
    if (press.key === "Home") return within({ row: 0, column: 0 });
    return press.key === "End" ? within({ row: lastRow, column: Number.MAX_SAFE_INTEGER }) : null;
  }
  switch (press.key) {
    case "ArrowUp":
      return within({ row: row - 1, column });
    case "ArrowDown":
      return within({ row: row + 1, column });
    case "ArrowLeft":
      return within({ row, column: column - 1 });
    case "ArrowRight":
      return within({ row, column: column + 1 });
    case "Home":
      return within({ row, column: 0 });
    case "End":
      return within({ row, column: Number.MAX_SAFE_INTEGER });
    default:
      return null;
  }
}
