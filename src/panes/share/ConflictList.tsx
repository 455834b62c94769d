import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { planMerge, type ReadableConflict } from "../../app/exchange/mergeWorkbooks";
import type { MergeSide } from "../../core/exchange";
import type { WorkbookState } from "../../core/workbook";
import { Card } from "../frame/Card";
import { Column, Line, Own, Paragraph } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
import { useStrings } from "../language";
import { Values } from "./BeforeAfter";
import { sheetName, useListStyles } from "./DifferenceList";
import type { ShareProps } from "./shareProps";

const SHOWN_FIRST = 20;

interface ConflictListProps extends ShareProps {
  readonly theirs: WorkbookState;
  readonly conflicts: readonly ReadableConflict[];
}

/** What somebody has to decide: one by one, or the rest by a rule. */
export function ConflictList(props: ConflictListProps) {
  const { conflicts, state } = props;
  const strings = useStrings();
  const { share } = strings;
  const styles = useListStyles();
  const [shown, setShown] = useState(SHOWN_FIRST);
  const open = conflicts.filter(({ id }) => !state.decisions.has(id.toLowerCase())).length;
  const more = Math.min(conflicts.length - shown, 200);
  return (
    <Card title={share.merge.conflicts}>
      <div role="status">
        <Paragraph>{share.merge.counted(conflicts.length, open)}</Paragraph>
      </div>
      <Rules {...props} open={open} />
      <Column>
        <ul className={styles.list}>
          {conflicts.slice(0, shown).map((conflict, index) => (
            <li key={index} className={styles.item}>
              <ConflictItem {...props} conflict={conflict} />
            </li>
          ))}
        </ul>
        {more > 0 && (
          <PlainButton onOpen={() => setShown(shown + more)}>{strings.more(more)}</PlainButton>
        )}
      </Column>
    </Card>
  );
}

function Rules(props: ConflictListProps & { readonly open: number }) {
  const { conflicts, state, desk, workbook, theirs, open, today, sha256 } = props;
  const { share } = useStrings();
  const { decisions } = state;
  const [isAsked, setAsked] = useState(false);
  const decide = (sides: ReadonlyMap<string, MergeSide>) =>
    desk.set({ decisions: new Map([...sides, ...decisions]) });
  const all = (side: MergeSide) =>
    decide(new Map(conflicts.map(({ id }) => [id.toLowerCase(), side])));
  const newest = async () => {
    const base = state.files.base?.state;
    const rule = { prefer: "newest", take: decisions } as const;
    const merged = await planMerge(workbook, { ...rule, base, theirs, today, sha256 });
    const known = merged.conflicts.flatMap(({ id, decided }): [string, MergeSide][] =>
      decided === undefined ? [] : [[id.toLowerCase(), decided]],
    );
    decide(new Map(known));
    setAsked(true);
  };
  return (
    <div role="group" aria-label={share.merge.rules}>
      <Paragraph isFaint>{share.merge.rules}</Paragraph>
      <Line>
        <Button size="small" disabledFocusable={open === 0} onClick={() => all("ours")}>
          {share.merge.allOurs}
        </Button>
        <Button size="small" disabledFocusable={open === 0} onClick={() => all("theirs")}>
          {share.merge.allTheirs}
        </Button>
        <Button size="small" disabledFocusable={open === 0} onClick={() => void newest()}>
          {share.merge.allNewest}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={decisions.size === 0}
          onClick={() => desk.set({ decisions: new Map() })}
        >
          {share.merge.forget}
        </Button>
      </Line>
      <Paragraph isFaint>{share.merge.newestHint}</Paragraph>
      <div role="status">
        {isAsked && open > 0 && <Paragraph>{share.merge.newestUnknown(open)}</Paragraph>}
      </div>
    </div>
  );
}

function ConflictItem(props: ConflictListProps & { readonly conflict: ReadableConflict }) {
  const { conflict, state, desk, workbook } = props;
  const { share } = useStrings();
  const styles = useListStyles();
  const { id, kind, table, record, field, ours, theirs, base } = conflict;
  const name = [record, field].filter(Boolean).join(", ");
  const decided = state.decisions.get(id.toLowerCase()) ?? "";
  const hasBase = state.files.base !== undefined;
  return (
    <>
      <Own>{name}</Own>
      <span className={styles.kind}>
        <Own>{sheetName(workbook, table)}</Own> · {share.merge.kinds[kind]}
      </span>
      <Values
        values={[
          ...(hasBase ? [[share.merge.sides.base, base] as const] : []),
          [share.merge.sides.ours, ours],
          [share.merge.sides.theirs, theirs],
        ]}
      />
      <RadioGroup
        layout="horizontal"
        aria-label={share.merge.decide(name)}
        value={decided}
        onChange={(_event, { value }) => {
          const side = value === "ours" ? "ours" : "theirs";
          desk.set({ decisions: new Map([...state.decisions, [id.toLowerCase(), side]]) });
        }}
      >
        <Radio value="ours" label={share.merge.sides.ours} />
        <Radio value="theirs" label={share.merge.sides.theirs} />
      </RadioGroup>
    </>
  );
}
