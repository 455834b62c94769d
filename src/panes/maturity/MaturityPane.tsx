import { Column } from "../frame/Column";
import { PartTabs } from "../frame/PartTabs";
import { useStrings } from "../language";
import { HeadStartPart } from "./HeadStartPart";
import { useKept } from "../frame/kept";
import type { MaturityPaneProps } from "./maturityActions";
import { MATURITY_PARTS, type MaturityPart } from "./maturityPart";
import { NumbersPart } from "./NumbersPart";
import { SnapshotsPart } from "./SnapshotsPart";
import { StepsPart } from "./StepsPart";
import { WhatIfPart } from "./WhatIfPart";

/** Where we stand against the target, why, what to do first, and whether it gets better. */
export function MaturityPane(props: MaturityPaneProps) {
  const { maturity } = useStrings();
  const [part, setPart] = useKept<MaturityPart>("part", "numbers");
  return (
    <Column>
      <PartTabs
        parts={MATURITY_PARTS}
        part={part}
        names={maturity.parts}
        label={maturity.partsLabel}
        onPart={setPart}
      />
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
