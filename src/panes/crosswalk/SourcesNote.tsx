import type { Crosswalk } from "../../app/crosswalk/crosswalk";
import { Own, Paragraph } from "../frame/Column";
import { useStrings } from "../language";
import { useLayoutStyles } from "../frame/layoutStyles";

/** Who asserts the pairs, and what their relations mean. */
export function SourcesNote({ view }: { readonly view: Crosswalk }) {
  const { crosswalk: strings, maturity } = useStrings();
  const layout = useLayoutStyles();
  const { relations, meaning } = maturity.headStart;
  return (
    <details className={layout.folded}>
      <summary className={layout.summary}>{strings.sources}</summary>
      <ul className={layout.list}>
        {view.sources.map(({ source, pairs }) => (
          <li key={source}>
            <Own>{source}</Own> {strings.pairs(pairs)}
          </li>
        ))}
      </ul>
      {(["equal", "subset", "intersects", "related"] as const).map((relation) => (
        <Paragraph key={relation} isFaint>
          {strings.relation(relations[relation], meaning[relation])}
        </Paragraph>
      ))}
    </details>
  );
}
