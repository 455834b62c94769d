import { Badge } from "@fluentui/react-components";
import { useState } from "react";
import type { JointVisit } from "../../app/cycle/cyclesOfWorkbook";
import type { AuditWarning } from "../../app/programme/auditWarnings";
import { AUDIT_KIND_NAMES } from "../../core/audit";
import { STANDARD_NAMES } from "../../core/catalog";
import { Card } from "../frame/Card";
import { Own, Paragraph } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
import { useLayoutStyles } from "../frame/layoutStyles";
import { useFormats, useStrings } from "../language";

const COLORS = { error: "danger", warning: "warning", info: "informative" } as const;
const SHOWN_FIRST = 8;

/** What is wrong or to be watched, each with who says so: a standard, or the practice of bodies. */
export function WarningsCard(props: {
  readonly warnings: readonly AuditWarning[];
  readonly jointVisits: readonly JointVisit[];
}) {
  const { warnings, jointVisits } = props;
  const { audits } = useStrings();
  const layout = useLayoutStyles();
  const [isAll, setAll] = useState(false);
  const shown = isAll ? warnings : warnings.slice(0, SHOWN_FIRST);
  return (
    <Card title={audits.warnings.title}>
      {warnings.length + jointVisits.length === 0 ? (
        <Paragraph>{audits.warnings.none}</Paragraph>
      ) : (
        <ul className={layout.list}>
          {shown.map((warning, index) => (
            <Warning key={index} warning={warning} />
          ))}
          {jointVisits.map((visit, index) => (
            <Joint key={index} visit={visit} />
          ))}
        </ul>
      )}
      {shown.length < warnings.length && (
        <div>
          <PlainButton onOpen={() => setAll(true)}>
            {audits.warnings.more(warnings.length)}
          </PlainButton>
        </div>
      )}
    </Card>
  );
}

function Warning({ warning }: { readonly warning: AuditWarning }) {
  const { audits, checks } = useStrings();
  const layout = useLayoutStyles();
  const { standard, severity, message, source, askedBy } = warning;
  const { sources } = audits.warnings;
  return (
    <li>
      <Badge appearance="tint" color={COLORS[severity]}>
        {checks.severity[severity]}
      </Badge>{" "}
      <Own>
        {standard !== undefined && `${STANDARD_NAMES[standard].cell}: `}
        {message}
      </Own>{" "}
      <span className={layout.faint}>
        ({sources[source]}
        {askedBy !== "" && (
          <>
            : <Own>{askedBy}</Own>
          </>
        )}
        )
      </span>
    </li>
  );
}

function Joint({ visit }: { readonly visit: JointVisit }) {
  const { audits } = useStrings();
  const { day } = useFormats();
  const layout = useLayoutStyles();
  const named = visit.audits.map(
    ({ standard, audit: { kind, plannedOn, target } }) =>
      `${STANDARD_NAMES[standard].cell} ${AUDIT_KIND_NAMES[kind]}, ${day(plannedOn ?? target)}`,
  );
  return (
    <li>
      <Badge appearance="tint" color="brand">
        {audits.joint.title}
      </Badge>{" "}
      {audits.joint.text(named.join("; "))}{" "}
      <span className={layout.faint}>({audits.warnings.sources.practice})</span>
    </li>
  );
}
