import { Badge, Button, makeStyles, Select, tokens, Field } from "@fluentui/react-components";
import { useState } from "react";
import type { LocatedIssue } from "../../app/check/locatedIssue";
import type { CheckGroup } from "../../app/session/issueGroups";
import { SEVERITIES, type Severity } from "../../core/issue";
import { Card } from "../frame/Card";
import { Column, Line, Own, Paragraph } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
import { useStrings } from "../language";

const useStyles = makeStyles({
  group: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
  },
  summary: {
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  issues: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0 0 0`,
    listStyleType: "none",
    overflowWrap: "anywhere",
  },
});

const SHOWN_FIRST = 20;
const COLORS = { error: "danger", warning: "warning", info: "informative" } as const;

/** What is wrong, and what can be done about it. */
export interface ChecksCardProps {
  readonly groups: readonly CheckGroup[];
  readonly isWritable: boolean;
  /** Whether there is a place to lead to. */
  readonly canGo: (issue: LocatedIssue) => boolean;
  readonly onGo: (issue: LocatedIssue) => void;
  /** Shows what the fixes of a rule, or the repair, would change. */
  readonly onFix: (group: CheckGroup) => void;
}

/** Issues by rule, filtered by severity; each leads to its cell. */
export function ChecksCard(props: ChecksCardProps) {
  const { groups } = props;
  const { checks } = useStrings();
  const [severity, setSeverity] = useState<Severity | "all">("all");
  const shown = groups.filter((group) => severity === "all" || group.severity === severity);
  const countOf = (one: Severity) =>
    groups
      .filter((group) => group.severity === one)
      .reduce((sum, { issues }) => sum + issues.length, 0);
  return (
    <Card title={checks.title}>
      <Field label={checks.filter}>
        <Select
          value={severity}
          onChange={(_event, { value }) =>
            setSeverity(SEVERITIES.find((one) => one === value) ?? "all")
          }
        >
          <option value="all">{checks.all}</option>
          {SEVERITIES.map((one) => (
            <option key={one} value={one}>
              {`${checks.severities[one]} (${String(countOf(one))})`}
            </option>
          ))}
        </Select>
      </Field>
      {shown.length === 0 && (
        <Paragraph>{groups.length === 0 ? checks.none : checks.noneOf}</Paragraph>
      )}
      {shown.map((group) => (
        <Group key={`${group.id} ${group.severity}`} {...props} group={group} />
      ))}
    </Card>
  );
}

function Group(props: ChecksCardProps & { readonly group: CheckGroup }) {
  const { group, isWritable, onFix } = props;
  const strings = useStrings();
  const { checks } = strings;
  const styles = useStyles();
  const [shown, setShown] = useState(SHOWN_FIRST);
  const { id, severity, summary, issues } = group;
  const isFixable = id.startsWith("FRM") || issues.some(({ fixes }) => fixes.length > 0);
  const more = issues.length - shown;
  return (
    <details className={styles.group}>
      <summary className={styles.summary}>
        <Badge appearance="tint" color={COLORS[severity]}>
          {checks.severity[severity]}
        </Badge>{" "}
        <strong translate="no">{id}</strong> <Own>{summary}</Own>{" "}
        <span>({checks.found(issues.length)})</span>
      </summary>
      <Column>
        {isWritable && isFixable && (
          <Line>
            <Button size="small" onClick={() => onFix(group)}>
              {checks.fix(id)}
            </Button>
          </Line>
        )}
        <ul className={styles.issues}>
          {issues.slice(0, shown).map((issue, index) => (
            <li key={index}>
              <IssueLine {...props} issue={issue} />
            </li>
          ))}
        </ul>
        {more > 0 && (
          <PlainButton onOpen={() => setShown(issues.length)}>{strings.more(more)}</PlainButton>
        )}
      </Column>
    </details>
  );
}

function IssueLine(
  props: Pick<ChecksCardProps, "canGo" | "onGo"> & { readonly issue: LocatedIssue },
) {
  const { issue, canGo, onGo } = props;
  const { checks } = useStrings();
  const { control, sheet, cell, message } = issue;
  const place = checks.place(control ?? "", sheet ?? "", cell ?? "");
  return (
    <>
      {place !== "" && !canGo(issue) && <Own>{place}</Own>}
      {place !== "" && canGo(issue) && (
        <PlainButton name={checks.goTo(place)} onOpen={() => onGo(issue)}>
          <Own>{place}</Own>
        </PlainButton>
      )}{" "}
      <Own>{message}</Own>
    </>
  );
}
