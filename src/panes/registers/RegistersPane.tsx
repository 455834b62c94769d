import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Card } from "../frame/Card";
import { Column, Line, Own, Paragraph } from "../frame/Column";
import { PartTabs } from "../frame/PartTabs";
import { useKept } from "../frame/kept";
import { useStrings } from "../language";
import { Choice } from "../maturity/Choice";
import { UndoLine } from "../maturity/UndoLine";
import { usePreview } from "../maturity/usePreview";
import { FindingStanding } from "./FindingStanding";
import { HeatMapPart } from "./HeatMapPart";
import { LibraryPart } from "./LibraryPart";
import { NewRecord, useRecordName } from "./NewRecord";
import { RegisterCardView } from "./RegisterCardView";
import { RegisterList } from "./RegisterList";
import { NO_REGISTER_FILTER, orderedRows, type RegisterOrder } from "./registerOrder";
import { REGISTER_PARTS } from "./registerParts";
import type { RegistersPaneProps } from "./registersProps";
import { RiskControls, RiskStanding } from "./RiskStanding";

const AS_ON_SHEET: RegisterOrder = { column: undefined, isDescending: false };
// From a certain width on the list stands beside the card.
const useStyles = makeStyles({
  beside: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    alignItems: "start",
    gap: tokens.spacingHorizontalM,
    "@media (min-width: 1000px)": { gridTemplateColumns: "minmax(0, 1.1fr) minmax(0, 1fr)" },
  },
  list: { display: "none", "@media (min-width: 1000px)": { display: "block" } },
});

/** All registers of the workbook: a list, a card, and what single registers have besides. */
export function RegistersPane(props: RegistersPaneProps) {
  const { registers: all, register, rows, part, place, risks, onRegister, onPart } = props;
  const { registers } = useStrings();
  const asks = registers.records[register.table]?.asks;
  return (
    <div data-pane="registers">
      <Column>
        <Card title={registers.title}>
          <Choice
            label={registers.choose}
            value={register.table}
            options={all.map(({ table, name }) => ({ value: table, label: name }))}
            isOwn
            onChoose={onRegister}
          />
          {place === undefined && (
            <>
              <Paragraph>
                <Own>{register.about}</Own>
              </Paragraph>
              {asks !== undefined && <Paragraph isFaint>{asks}</Paragraph>}
            </>
          )}
          {risks !== undefined && rows !== undefined && (
            <PartTabs
              parts={REGISTER_PARTS}
              part={place === undefined ? part : "list"}
              names={registers.parts}
              label={registers.partsLabel}
              onPart={onPart}
            />
          )}
        </Card>
        <UndoLine {...props} />
        {rows === undefined ? <Missing {...props} /> : <Part {...props} />}
      </Column>
    </div>
  );
}

function Missing({ register, onHome }: RegistersPaneProps) {
  const { registers } = useStrings();
  return (
    <Card title={<Own>{register.name}</Own>}>
      <Paragraph>{registers.missing(register.name)}</Paragraph>
      <Line>
        <Button onClick={onHome}>{registers.toHome}</Button>
      </Line>
    </Card>
  );
}

function Part(props: RegistersPaneProps) {
  const { part, place, risks, onOpen } = props;
  if (risks !== undefined && place === undefined) {
    if (part === "map") return <HeatMapPart maps={risks.maps()} onOpen={onOpen} />;
    if (part === "library") return <LibraryPart {...props} {...risks} entries={risks.library()} />;
  }
  return <ListPart key={props.register.table} {...props} />;
}

function ListPart(props: RegistersPaneProps) {
  const { register, rows = [], place, onOpen } = props;
  const styles = useStyles();
  const [filter, setFilter] = useKept(`${register.table} filter`, NO_REGISTER_FILTER);
  const [order, setOrder] = useKept(`${register.table} order`, AS_ON_SHEET);
  const found = orderedRows(rows, filter, order);
  const list = (
    <ListCard {...props}>
      {rows.length > 0 && (
        <RegisterList
          {...{ register, rows, found, filter, order, onOpen }}
          chosenKey={place?.key}
          lastKey={props.lastKey}
          onFilter={setFilter}
          onOrder={setOrder}
        />
      )}
    </ListCard>
  );
  if (place === undefined) return list;
  return (
    <div className={styles.beside}>
      <div className={styles.list}>{list}</div>
      <RegisterCardView {...props} {...aroundFields(props)} found={found} />
    </div>
  );
}

/** What a risk or a finding says beyond its cells. */
function aroundFields(props: RegistersPaneProps): {
  readonly above: ReactNode;
  readonly below: ReactNode;
} {
  const { card, risks, findings, onOpen } = props;
  const traced = card && risks?.traced(card.id);
  const listed = card && findings?.listed(card.id);
  return {
    above: (
      <>
        {traced !== undefined && risks && <RiskStanding traced={traced} today={risks.today} />}
        {listed !== undefined && findings && (
          <FindingStanding listed={listed} today={findings.today} />
        )}
      </>
    ),
    below: traced !== undefined && <RiskControls traced={traced} onOpen={onOpen} />,
  };
}

function ListCard(props: RegistersPaneProps & { readonly children: ReactNode }) {
  const { register, rows = [], risks, findings, isWritable, children, onPart } = props;
  const { registers } = useStrings();
  const name = useRecordName(register);
  const [panel, ask] = usePreview(props, registers.finding.write);
  if (panel !== undefined) return panel;
  const remarks = findings?.remarks() ?? 0;
  return (
    <Card title={<Own>{register.name}</Own>}>
      {rows.length === 0 && (
        <>
          <Paragraph>
            {registers.empty} {isWritable && registers.emptyHint(name)}
          </Paragraph>
          {risks !== undefined && (
            <Line>
              <Button onClick={() => onPart("library")}>{registers.libraryHint}</Button>
            </Line>
          )}
        </>
      )}
      {isWritable && <NewRecord {...props} />}
      {isWritable && findings !== undefined && remarks > 0 && (
        <>
          <Paragraph isFaint>{registers.finding.reviewsHint}</Paragraph>
          <Line>
            <Button
              onClick={() => ask({ name: "edit", plan: findings.remarksPlan }, () => undefined)}
            >
              {registers.finding.fromReviews(remarks)}
            </Button>
          </Line>
        </>
      )}
      {children}
    </Card>
  );
}
