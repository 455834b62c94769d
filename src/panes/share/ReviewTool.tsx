import { Column } from "../frame/Column";
import { CopyCard } from "./CopyCard";
import { ReturnedCard } from "./ReturnedCard";
import type { ShareProps } from "./shareProps";

/** A copy for a reviewer, on its way out and on its way home. */
export function ReviewTool(props: ShareProps) {
  return (
    <Column>
      <CopyCard {...props} />
      <ReturnedCard {...props} />
    </Column>
  );
}
