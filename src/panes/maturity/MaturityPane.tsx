import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { Column } from "../frame/Column";
import { useStrings } from "../language";
import { HeadStartPart } from "./HeadStartPart";
import { useKept } from "./kept";
import type { MaturityPaneProps } from "./maturityActions";
import { MATURITY_PARTS, type MaturityPart } from "./maturityPart";
import { NumbersPart } from "./NumbersPart";
import { SnapshotsPart } from "./SnapshotsPart";
import { StepsPart } from "./StepsPart";
import { WhatIfPart } from "./WhatIfPart";

const useStyles = makeStyles({ parts: { flexWrap: "wrap" } });

/** Where we stand against the target, why, what to do first, and whether it gets better. */
export function MaturityPane(props: MaturityPaneProps) {
  const { maturity } = useStrings();
  const [part, setPart] = useKept<MaturityPart>("part", "numbers");
  return (
    <Column>
      <TabList
        className={useStyles().parts}
        size="small"
        appearance="subtle"
        selectedValue={part}
        aria-label={maturity.partsLabel}
        onTabSelect={(_event, { value }) => {
          const chosen = MATURITY_PARTS.find((one) => one === value);
          if (chosen !== undefined) setPart(chosen);
        }}
      >
        {MATURITY_PARTS.map((one) => (
          <Tab key={one} value={one}>
            {maturity.parts[one]}
          </Tab>
        ))}
      </TabList>
      <Part {...props} part={part} />
    </Column>
  );
}

function Part({ part, ...props }: MaturityPaneProps & { readonly part: MaturityPart }) {
  switch (part) {
    case "numbers":
      return <NumbersPart {...props} />;
    case "steps":
      return <StepsPart {...props} />;
    case "snapshots":
      return <SnapshotsPart {...props} />;
    case "whatIf":
      return <WhatIfPart {...props} />;
    case "headStart":
      return <HeadStartPart {...props} />;
  }
}
