/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import { ChangeList } from "../../../src/panes/frame/ChangeList";

describe("the list of changes", () => {
  it.each([
    ["1 (0f3a91c2)", "New row"],
    ["15 (aca4b1bf)", "15 new rows, from this one on"],
  ])("says of rows that are added, %s in the log, how many they are", (logged, text) => {
    const added = { sheet: "Roadmap", record: "27001-scope", field: "(rows added)", new: logged };
    render(<ChangeList changes={[added]} />);
    expect(screen.getByRole("listitem").textContent).toBe(`Roadmap: 27001-scope${text}`);
  });

  it("says of a cell what it was and what it will be", () => {
    const cell = { sheet: "Roadmap", record: "R-01", field: "Owner", old: "Ada", new: undefined };
    render(<ChangeList changes={[cell]} />);
    expect(screen.getByRole("listitem").textContent).toBe("Roadmap: R-01 OwnerAda → (blank)");
  });
});
