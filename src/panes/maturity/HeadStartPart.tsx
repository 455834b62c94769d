import { RELATIONS } from "../../core/catalog";
import { Column, Paragraph } from "../frame/Column";
import { useStrings } from "../language";
import { HeadStartCard } from "./HeadStartCard";
import { useLayoutStyles } from "../frame/layoutStyles";
import type { MaturityPaneProps } from "./maturityActions";

/** What each standard already has from what is in place in the other one. */
export function HeadStartPart({ parts, onWhy, onAnswer }: MaturityPaneProps) {
  const { headStart } = useStrings().maturity;
  const layout = useLayoutStyles();
  const { headStarts } = parts;
  if (headStarts.length === 0) return <Paragraph>{headStart.noStandards}</Paragraph>;
  const inScope = new Set(parts.standards.map(({ standard }) => standard));
  return (
    <Column>
      <Paragraph isFaint>{headStart.judgement}</Paragraph>
      <details className={layout.folded}>
        <summary className={layout.summary}>{headStart.explain}</summary>
        <dl className={layout.list}>
          {RELATIONS.map((relation) => (
            <div key={relation}>
              <dt>{headStart.relations[relation]}</dt>
              <dd className={layout.faint}>{headStart.meaning[relation]}</dd>
            </div>
          ))}
        </dl>
      </details>
      <div className={layout.beside}>
        {headStarts.map((start) => (
          <HeadStartCard
            key={start.to}
            start={start}
            onWhy={onWhy}
            onAnswer={inScope.has(start.to) ? onAnswer : undefined}
          />
        ))}
      </div>
    </Column>
  );
}
