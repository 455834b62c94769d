import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, useState } from "react";
import type { GridRow } from "../../core/inventory";
import { Own } from "../frame/Column";
import { useKept } from "../frame/kept";
import { useTableStyles } from "../frame/tableStyles";
import { useStrings } from "../language";
import { Choice } from "../maturity/Choice";
import type { AiGridProps } from "./aiGridProps";
import { CellDetail } from "./CellDetail";
import { GridCellButton } from "./GridCellButton";
import { useIsNarrow } from "./useIsNarrow";

const useStyles = makeStyles({
  scroll: { maxHeight: "70vh", overflowY: "auto" },
  // The control stays in sight while the systems scroll past it.
  sticky: {
    position: "sticky",
    left: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: "104px",
    maxWidth: "150px",
    overflowWrap: "anywhere",
  },
  heading: { backgroundColor: tokens.colorNeutralBackground1 },
  system: { minWidth: "84px", overflowWrap: "anywhere" },
  title: { fontWeight: tokens.fontWeightRegular, display: "block" },
  // What spans all columns begins at the left edge of what is seen, and is no wider.
  beginning: { position: "sticky", left: tokens.spacingHorizontalXS },
  detail: {
    position: "sticky",
    left: tokens.spacingHorizontalXS,
    width: "max-content",
    maxWidth: "min(calc(100vw - 80px), 640px)",
    overflowWrap: "anywhere",
  },
  objective: { backgroundColor: tokens.colorNeutralBackground3 },
});

const ALL = "all";

interface Opened {
  readonly control: string;
  readonly system: string;
}

/** Controls as rows by objective, systems as columns; where there is little room, one system. */
export function GridTable(props: AiGridProps) {
  const { systems } = props.grid;
  const { aiGrid: strings } = useStrings();
  const isNarrow = useIsNarrow();
  const [chosen, setChosen] = useKept("AI system", ALL);
  const ids = systems.map(({ system }) => system.id);
  const first = isNarrow ? (ids[0] ?? ALL) : ALL;
  const shown = ids.includes(chosen) ? chosen : first;
  const indexes = ids.flatMap((id, index) => (shown === ALL || id === shown ? [index] : []));
  return (
    <>
      {systems.length > 1 && (
        <Choice
          label={strings.show}
          value={shown}
          options={[
            ...(isNarrow ? [] : [{ value: ALL, label: strings.all }]),
            ...systems.map(({ system }) => ({
              value: system.id,
              label: `${system.id} ${system.name}`.trim(),
              isOwn: true,
            })),
          ]}
          onChoose={setChosen}
        />
      )}
      <Scrolled {...props} indexes={indexes} />
    </>
  );
}

function Scrolled(props: AiGridProps & { readonly indexes: readonly number[] }) {
  const { grid, indexes } = props;
  const { aiGrid: strings } = useStrings();
  const tables = useTableStyles();
  const styles = useStyles();
  const [opened, setOpened] = useState<Opened>();
  const toggle = (control: string, system: string) =>
    setOpened((now) =>
      now?.control === control && now.system === system ? undefined : { control, system },
    );
  return (
    <div
      className={mergeClasses(tables.scroll, styles.scroll)}
      role="region"
      aria-label={strings.caption}
      tabIndex={0}
    >
      <table className={tables.table} aria-label={strings.caption}>
        <thead>
          <tr>
            <th scope="col" className={styles.sticky}>
              {strings.control}
            </th>
            {indexes.map((index) => (
              <SystemHeading key={grid.systems[index]?.system.id} {...props} index={index} />
            ))}
          </tr>
        </thead>
        {objectivesOf(grid.rows).map((objective) => (
          <tbody key={objective}>
            <tr>
              <th
                scope="rowgroup"
                colSpan={indexes.length + 1}
                className={styles.objective}
                translate="no"
              >
                <span className={styles.beginning}>{objective}</span>
              </th>
            </tr>
            {grid.rows
              .filter((row) => row.objective === objective)
              .map((row) => (
                <Row
                  key={row.control}
                  {...props}
                  row={row}
                  opened={opened?.control === row.control ? opened.system : undefined}
                  onToggle={(system) => toggle(row.control, system)}
                />
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function objectivesOf(rows: readonly GridRow[]): readonly string[] {
  return [...new Set(rows.map(({ objective }) => objective))];
}

function SystemHeading({ grid, index }: AiGridProps & { readonly index: number }) {
  const { aiGrid: strings } = useStrings();
  const styles = useStyles();
  const found = grid.systems[index];
  if (found === undefined) return null;
  const { system, roles } = found;
  return (
    <th scope="col" className={styles.system}>
      <Own>{`${system.id} ${system.name}`.trim()}</Own>
      <span className={styles.title}>
        {roles.length === 0 ? strings.noRole : <Own>{roles.join(", ")}</Own>}
      </span>
    </th>
  );
}

interface RowProps extends AiGridProps {
  readonly row: GridRow;
  readonly indexes: readonly number[];
  /** Id of the system whose cell is open. */
  readonly opened: string | undefined;
  readonly onToggle: (system: string) => void;
}

function Row(props: RowProps) {
  const { row, indexes, opened, onToggle } = props;
  const { aiGrid: strings } = useStrings();
  const styles = useStyles();
  const cells = indexes.flatMap((index) => row.cells[index] ?? []);
  const open = cells.find(({ system }) => system === opened);
  return (
    <Fragment>
      <tr>
        <th scope="row" className={styles.sticky}>
          <Own>{row.control}</Own>{" "}
          <span className={styles.title} translate="no">
            {row.title}
          </span>{" "}
          <span className={styles.title}>
            {strings.statement} {statementText(row, strings.undecided)}
          </span>
        </th>
        {cells.map((cell) => (
          <td key={cell.system}>
            <GridCellButton
              cell={cell}
              control={row.control}
              isOpen={cell.system === opened}
              onToggle={() => onToggle(cell.system)}
            />
          </td>
        ))}
      </tr>
      {open !== undefined && (
        <tr>
          <td colSpan={cells.length + 1}>
            <div className={styles.detail}>
              <CellDetail {...props} cell={open} onFold={() => onToggle(open.system)} />
            </div>
          </td>
        </tr>
      )}
    </Fragment>
  );
}

function statementText({ statement }: GridRow, undecided: string) {
  const { applicable, status = "" } = statement ?? {};
  if (applicable === undefined) return undecided;
  return <Own>{status === "" ? applicable : `${applicable}, ${status}`}</Own>;
}
