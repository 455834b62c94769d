import { useStrings } from "../language";
import { Paragraph } from "./Column";

/** What stands where something is still to come. */
export function Waiting({ what }: { readonly what?: string }) {
  const strings = useStrings();
  return (
    <div role="status">
      <Paragraph isFaint>{what ?? strings.loading}</Paragraph>
    </div>
  );
}
