import { associateRibbon, type RibbonHost } from "../../src/taskpane/ribbon";

/** An Office that remembers, in order, what happened. */
function office(showAsTaskpane: () => Promise<void> = () => Promise.resolve()) {
  const happened: string[] = [];
  const buttons = new Map<string, (event: { completed(): void }) => Promise<void>>();
  const host: RibbonHost = {
    actions: { associate: (name, act) => void buttons.set(name, act) },
    addin: {
      showAsTaskpane: async () => {
        await showAsTaskpane();
        happened.push("shown");
      },
    },
  };
  const associate = () =>
    associateRibbon(
      host,
      (place) => happened.push(`at ${place}`),
      (failure) => happened.push(`reported: ${String(failure)}`),
    );
  const press = (name: string) =>
    buttons.get(name)?.({ completed: () => happened.push("completed") });
  return { associate, press, buttons, happened };
}

describe("the buttons of the ribbon", () => {
  it.each([
    ["showHome", "home"],
    ["showProfile", "profile"],
    ["showStatement", "statement"],
    ["showControlCard", "control"],
    ["showMaturity", "maturity"],
    ["showRoadmap", "roadmap"],
    ["showAudits", "audits"],
    ["showRegisters", "registers"],
    ["showCrosswalk", "crosswalk"],
    ["showShare", "share"],
  ])("%s goes to its place before the pane shows, and then is done", async (name, place) => {
    const { associate, press, happened } = office();
    associate();
    await press(name);
    expect(happened).toEqual([`at ${place}`, "shown", "completed"]);
  });

  it("are those of the manifests", () => {
    const { associate, buttons } = office();
    associate();
    expect([...buttons.keys()]).toEqual([
      ...["showHome", "showProfile", "showStatement", "showControlCard"],
      ...["showMaturity", "showRoadmap", "showAudits", "showRegisters"],
      ...["showCrosswalk", "showShare"],
    ]);
  });

  it("report a pane that Office cannot show, and are done all the same", async () => {
    const { associate, press, happened } = office(() => Promise.reject(new Error("12006")));
    associate();
    await press("showHome");
    expect(happened).toEqual(["at home", "reported: Error: 12006", "completed"]);
  });

  it("are left out on an Excel that could not show the pane", () => {
    const associate = jest.fn();
    associateRibbon({ actions: { associate } }, jest.fn(), jest.fn());
    expect(associate).not.toHaveBeenCalled();
  });

  it("are left out on an iPad, which has none", () => {
    const showAsTaskpane = () => Promise.reject(new Error("no shared runtime"));
    expect(() =>
      associateRibbon({ addin: { showAsTaskpane } }, jest.fn(), jest.fn()),
    ).not.toThrow();
  });
});
