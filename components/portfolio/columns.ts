import { columnVisibilityFeature, constructTable, createColumnHelper, tableFeatures } from "@tanstack/table-core";
import { storeReactivityBindings } from "@tanstack/table-core/store-reactivity-bindings";
import { type PortfolioColumn, type PortfolioTeam, portfolioColumns } from "@/lib/domain/portfolio-team";

const features = tableFeatures({ coreReactivityFeature: storeReactivityBindings(), columnVisibilityFeature });
const helper = createColumnHelper<typeof features, PortfolioTeam>();
const columns = [
  helper.display({ id: "name", enableHiding: false }),
  ...portfolioColumns.map((id) => helper.display({ id })),
];

/** The table of a page of teams with the columns chosen; the database has put the rows in order. */
export function tableOf(teams: readonly PortfolioTeam[], chosen: readonly PortfolioColumn[] | null) {
  const columnVisibility = Object.fromEntries(
    portfolioColumns.map((id) => [id, chosen === null || chosen.includes(id)]),
  );
  return constructTable({
    features,
    columns,
    data: [...teams],
    getRowId: ({ id }) => id,
    initialState: { columnVisibility },
  });
}

/** A column by its id. */
export function columnOf(id: string): PortfolioColumn | "name" {
  return portfolioColumns.find((column) => column === id) ?? "name";
}
