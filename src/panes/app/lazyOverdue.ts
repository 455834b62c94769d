import { lazy } from "react";

/** OverdueLine, loaded once Home shows a filled workbook. */
export const OverdueLine = lazy(async () => {
  const module = await import(/* webpackChunkName: "overdue" */ "./OverdueLine");
  return { default: module.OverdueLine };
});
