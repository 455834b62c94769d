/** Places of the pane that the ribbon leads to, by the names that the manifests have for them. */
export const RIBBON_PLACES = {
  showHome: "home",
  showProfile: "profile",
  showStatement: "statement",
  showControlCard: "control",
  showMaturity: "maturity",
  showRoadmap: "roadmap",
  showAudits: "audits",
  showRegisters: "registers",
  showCrosswalk: "crosswalk",
  showShare: "share",
} as const;
export type RibbonPlace = (typeof RIBBON_PLACES)[keyof typeof RIBBON_PLACES];

/** What the ribbon needs of `Office`; without a shared runtime (iPad) both members are missing. */
export interface RibbonHost {
  readonly actions?: {
    associate(name: string, act: (event: { completed(): void }) => Promise<void>): void;
  };
  readonly addin?: { showAsTaskpane(): Promise<void> };
}

/**
 * Lets the buttons of the ribbon open the pane at their place. To be called when Office is ready.
 *
 * @param goTo - shows a place in the page, which runs also while its pane is hidden
 * @param report - gets what Office said when it could not show the pane
 */
export function associateRibbon(
  host: RibbonHost,
  goTo: (place: RibbonPlace) => void,
  report: (failure: unknown) => void,
): void {
  const { actions, addin } = host;
  if (actions === undefined || addin === undefined) return;
  for (const [name, place] of Object.entries(RIBBON_PLACES)) {
    actions.associate(name, async (event) => {
      try {
        goTo(place);
        await addin.showAsTaskpane();
      } catch (failure) {
        report(failure);
      } finally {
        // Else Excel takes the button for busy, for five minutes.
        event.completed();
      }
    });
  }
}
