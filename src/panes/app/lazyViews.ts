import { lazy } from "react";

// One chunk a pane; what several of them need is a chunk of its own.

/** OverviewView, loaded when first shown. */
export const OverviewView = lazy(async () => {
  const module = await import(/* webpackChunkName: "overview" */ "./OverviewView");
  return { default: module.OverviewView };
});

/** ProfileView, loaded when first shown. */
export const ProfileView = lazy(async () => {
  const module = await import(/* webpackChunkName: "profile" */ "./ProfileView");
  return { default: module.ProfileView };
});

/** StatementView, loaded when first shown. */
export const StatementView = lazy(async () => {
  const module = await import(/* webpackChunkName: "statement" */ "./StatementView");
  return { default: module.StatementView };
});

/** ControlView, loaded when first shown. */
export const ControlView = lazy(async () => {
  const module = await import(/* webpackChunkName: "control" */ "./ControlView");
  return { default: module.ControlView };
});

/** RegistersView, loaded when first shown. */
export const RegistersView = lazy(async () => {
  const module = await import(/* webpackChunkName: "registers" */ "./RegistersView");
  return { default: module.RegistersView };
});

/** MaturityView, loaded when first shown. */
export const MaturityView = lazy(async () => {
  const module = await import(/* webpackChunkName: "maturity" */ "./MaturityView");
  return { default: module.MaturityView };
});

/** RoadmapView, loaded when first shown. */
export const RoadmapView = lazy(async () => {
  const module = await import(/* webpackChunkName: "roadmap" */ "./RoadmapView");
  return { default: module.RoadmapView };
});

/** AuditsView, loaded when first shown. */
export const AuditsView = lazy(async () => {
  const module = await import(/* webpackChunkName: "audits" */ "./AuditsView");
  return { default: module.AuditsView };
});

/** CrosswalkView, loaded when first shown. */
export const CrosswalkView = lazy(async () => {
  const module = await import(/* webpackChunkName: "crosswalk" */ "./CrosswalkView");
  return { default: module.CrosswalkView };
});

/** ShareView, loaded when first shown. */
export const ShareView = lazy(async () => {
  const module = await import(/* webpackChunkName: "share" */ "./ShareView");
  return { default: module.ShareView };
});

/** WhyView, loaded when first shown. */
export const WhyView = lazy(async () => {
  const module = await import(/* webpackChunkName: "why" */ "./WhyView");
  return { default: module.WhyView };
});

/** Notices, loaded when there is something to say. */
export const Notices = lazy(async () => {
  const module = await import(/* webpackChunkName: "notices" */ "../frame/Notices");
  return { default: module.Notices };
});

/** ReadOnlyNotice, loaded when a workbook can only be read. */
export const ReadOnlyNotice = lazy(async () => {
  const module = await import(/* webpackChunkName: "notices" */ "../frame/ReadOnlyNotice");
  return { default: module.ReadOnlyNotice };
});

/** PreferencesPanel, loaded when it is unfolded. */
export const PreferencesPanel = lazy(async () => {
  const module = await import(/* webpackChunkName: "preferences" */ "../frame/Preferences");
  return { default: module.PreferencesPanel };
});
