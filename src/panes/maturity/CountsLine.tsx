import { Fragment } from "react";
import type { MaturityGroup } from "../../app/maturity/maturityGroup";
import { figurePath } from "../../app/score/rollUpPath";
import { Paragraph } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
import { useStrings } from "../language";

const COUNTS = ["assessed", "applicable", "excluded", "undecided"] as const;

/** What numbers were computed from; each count opens its rows. */
export function CountsLine(props: {
  readonly group: MaturityGroup;
  /** What it is about, such as "ISO 27001". */
  readonly of: string;
  readonly onWhy: (path: string) => void;
}) {
  const { group, of, onWhy } = props;
  const { numbers } = useStrings().maturity;
  return (
    <Paragraph isFaint>
      {COUNTS.map((count, index) => (
        <Fragment key={count}>
          {index > 0 && ", "}
          <PlainButton
            name={numbers.about(of, `${String(group.counts[count])} ${numbers.counts[count]}`)}
            onOpen={() => onWhy(figurePath(group.path, count))}
          >
            {group.counts[count]} {numbers.counts[count]}
          </PlainButton>
        </Fragment>
      ))}
    </Paragraph>
  );
}
