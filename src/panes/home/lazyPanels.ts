import { lazy } from "react";

// One chunk for all that Home shows after its first screen.

/** SetupForm, loaded when first shown. */
export const SetupForm = lazy(async () => {
  const { SetupForm: component } = await import(/* webpackChunkName: "home" */ "./SetupForm");
  return { default: component };
});

/** PreviewPanel, loaded when first shown. */
export const PreviewPanel = lazy(async () => {
  const { PreviewPanel: component } = await import(/* webpackChunkName: "home" */ "./PreviewPanel");
  return { default: component };
});

/** RemovePanel, loaded when first shown. */
export const RemovePanel = lazy(async () => {
  const { RemovePanel: component } = await import(/* webpackChunkName: "home" */ "./RemovePanel");
  return { default: component };
});

/** DonePanel, loaded when first shown. */
export const DonePanel = lazy(async () => {
  const { DonePanel: component } = await import(/* webpackChunkName: "home" */ "./DonePanel");
  return { default: component };
});
