import { STANDARD_NAMES } from "../../core/catalog";
import { Card } from "../frame/Card";
import { Own } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
import { useStrings } from "../language";
import { useLayoutStyles } from "../frame/layoutStyles";
import type { ProfilePaneProps } from "./profileActions";

/** Where answers contradict each other, other settings or the statements; nothing where they do not. */
export function ContradictionsCard({ contradictions, canGo, onGo }: ProfilePaneProps) {
  const { profile: strings, checks } = useStrings();
  const layout = useLayoutStyles();
  if (contradictions.length === 0) return null;
  return (
    <Card title={strings.contradictions(contradictions.length)}>
      <ul className={layout.list}>
        {contradictions.map((issue, index) => {
          const { id, standard, control, column = "", message } = issue;
          const about = control ?? column;
          const place = [standard && STANDARD_NAMES[standard].cell, about]
            .filter(Boolean)
            .join(" ");
          return (
            <li key={index}>
              {canGo(issue) ? (
                <PlainButton name={checks.goTo(place)} onOpen={() => onGo(issue)}>
                  <Own>{place}</Own>
                </PlainButton>
              ) : (
                <Own>{place}</Own>
              )}{" "}
              <Own>{`${message} (${id})`}</Own>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
