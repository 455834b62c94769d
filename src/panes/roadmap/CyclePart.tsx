import type { PdcaPart } from "../../app/pdca/pdcaView";
import { STANDARD_NAMES } from "../../core/catalog";
import { Card } from "../frame/Card";
import { Own, Paragraph } from "../frame/Column";
import { useLayoutStyles } from "../frame/layoutStyles";
import { useStrings } from "../language";
import { PhaseFold } from "./PhaseFold";
import type { CycleWays } from "./roadmapProps";

/** What stands in plan, do, check and act, for each standard in scope. */
export function CyclePart(props: CycleWays & { readonly parts: readonly PdcaPart[] }) {
  const { parts, onOpen, sheetOf } = props;
  const { cycle } = useStrings().roadmap;
  const layout = useLayoutStyles();
  const standards = [...new Set(parts.map(({ standard }) => standard))];
  return (
    <>
      <Paragraph isFaint>{cycle.about}</Paragraph>
      <div className={layout.beside}>
        {standards.map((standard) => (
          <Card key={standard} title={<Own>{STANDARD_NAMES[standard].cell}</Own>}>
            {parts
              .filter((part) => part.standard === standard)
              .map((part) => (
                <PhaseFold key={part.phase} part={part} onOpen={onOpen} sheetOf={sheetOf} />
              ))}
          </Card>
        ))}
      </div>
    </>
  );
}
