import { useEffect, useState } from "react";

/** Below this width two systems beside their control are too much. */
const NARROW = "(max-width: 419px)";

/** Whether the page is too narrow for several systems beside each other. */
export function useIsNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const change = () => setNarrow(query.matches);
    query.addEventListener("change", change);
    return () => query.removeEventListener("change", change);
  }, []);
  return isNarrow;
}
