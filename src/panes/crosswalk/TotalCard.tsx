import type { Crosswalk } from "../../app/crosswalk/crosswalk";
import type { CrosswalkFigures } from "../../app/crosswalk/crosswalkFigures";
import { RELATIONS } from "../../core/catalog";
import { Card } from "../frame/Card";
import { Own, Paragraph } from "../frame/Column";
import { useFormats, useStrings } from "../language";

/** The numbers of the whole framework. */
export function TotalCard({ view }: { readonly view: Crosswalk }) {
  const { crosswalk: strings, maturity } = useStrings();
  const { framework, total } = view;
  const { byRelation, supported } = total.coverage;
  const relations = RELATIONS.filter((relation) => byRelation[relation] > 0).map(
    (relation) => `${maturity.headStart.relations[relation]} ${String(byRelation[relation])}`,
  );
  return (
    <Card title={<Own>{framework.name}</Own>}>
      <FiguresLines figures={total} />
      {supported > 0 && <Paragraph isFaint>{strings.closest(relations.join(", "))}</Paragraph>}
    </Card>
  );
}

/** Coverage of a framework or a part of it, and the mean levels of what is mapped to it. */
function FiguresLines({ figures }: { readonly figures: CrosswalkFigures }) {
  const { crosswalk: strings } = useStrings();
  const { fineLevel } = useFormats();
  const { coverage, controls, clauses } = figures;
  return (
    <>
      <Paragraph>{strings.coverage(coverage)}</Paragraph>
      {controls.applicable + controls.excluded + controls.undecided > 0 && (
        <Paragraph>
          {strings.controls(fineLevel(controls.mean), fineLevel(controls.targetMean), controls)}
        </Paragraph>
      )}
      {clauses.applicable > 0 && (
        <Paragraph>
          {strings.clauses(fineLevel(clauses.mean), fineLevel(clauses.targetMean), clauses)}
        </Paragraph>
      )}
    </>
  );
}
