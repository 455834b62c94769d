import { lazy } from "react";

/** ReadinessView, loaded once Home shows a filled workbook. */
export const ReadinessView = lazy(async () => {
  const module = await import(/* webpackChunkName: "readiness" */ "./ReadinessView");
  return { default: module.ReadinessView };
});
