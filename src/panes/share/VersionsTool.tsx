import { Column } from "../frame/Column";
import { SealCard } from "./SealCard";
import type { ShareProps } from "./shareProps";
import { VerifyCard } from "./VerifyCard";

/** Approved versions: whether the last one still holds, and a new one. */
export function VersionsTool(props: ShareProps) {
  return (
    <Column>
      <VerifyCard {...props} />
      <SealCard {...props} />
    </Column>
  );
}
