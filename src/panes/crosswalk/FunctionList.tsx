import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { notCovered } from "../../app/crosswalk/crosswalkChoice";
import type { CrosswalkGroup } from "../../app/crosswalk/crosswalkFigures";
import { Card } from "../frame/Card";
import { Column, Paragraph } from "../frame/Column";
import { useFormats, useStrings } from "../language";
import { useLayoutStyles } from "../frame/layoutStyles";
import type { CrosswalkPaneProps } from "./crosswalkProps";
import { TargetLine } from "./TargetLine";

const useStyles = makeStyles({
  group: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
    minWidth: 0,
  },
  summary: {
    cursor: "pointer",
    minHeight: "24px",
    paddingBottom: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

type Listed = Pick<CrosswalkPaneProps, "view" | "onAnswer">;

/** NIST CSF by function: its categories, how far each is covered, and what of it is not. */
export function FunctionList(props: Listed) {
  const { view } = props;
  const { crosswalk: strings } = useStrings();
  const functions = view.groups.filter(({ level }) => level === "function");
  return (
    <Card title={strings.functions}>
      {functions.length === 0 && <Paragraph>{strings.noGaps}</Paragraph>}
      {functions.map((group) => (
        <FunctionLines key={group.id} {...props} group={group} />
      ))}
    </Card>
  );
}

function FunctionLines(props: Listed & { readonly group: CrosswalkGroup }) {
  const { view, group } = props;
  const styles = useStyles();
  const [isOpened, setOpened] = useState(false);
  const categories = view.groups.filter(
    ({ id, level }) => level === "category" && id.startsWith(`${group.id}.`),
  );
  return (
    <details
      className={styles.group}
      onToggle={({ currentTarget }) => setOpened((before) => before || currentTarget.open)}
    >
      <summary className={styles.summary}>
        <GroupName group={group} />
      </summary>
      {isOpened && (
        <Column>
          {categories.map((category) => (
            <CategoryLines key={category.id} {...props} group={category} />
          ))}
        </Column>
      )}
    </details>
  );
}

function GroupName({ group }: { readonly group: CrosswalkGroup }) {
  const { crosswalk: strings } = useStrings();
  const { fineLevel } = useFormats();
  const { id, title, coverage, controls, clauses } = group;
  return (
    <>
      <strong translate="no">{`${id} ${title}`}</strong>{" "}
      {strings.ofGroup(coverage, fineLevel(controls.mean), fineLevel(clauses.mean))}
    </>
  );
}

function CategoryLines(props: Listed & { readonly group: CrosswalkGroup }) {
  const { view, group, onAnswer } = props;
  const { crosswalk: strings } = useStrings();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const [isOpened, setOpened] = useState(false);
  const open = notCovered(view, group.id);
  if (open.length === 0) {
    return (
      <Paragraph>
        <GroupName group={group} />
      </Paragraph>
    );
  }
  return (
    <details onToggle={({ currentTarget }) => setOpened((before) => before || currentTarget.open)}>
      <summary className={styles.summary}>
        <GroupName group={group} />. {strings.notCovered(open.length)}
      </summary>
      {isOpened && (
        <ul className={layout.list}>
          {open.map((target) => (
            <li key={target.label}>
              <TargetLine target={target} onAnswer={onAnswer} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
