/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { CardField } from "../../../src/app/session/cardFields";
import { FieldEditor } from "../../../src/panes/control/FieldEditor";

const OWNER: CardField = { heading: "Owner", kind: "people", text: "", options: [], issues: [] };

/** A field of a card, what it was told to write, and a way to show it anew. */
function shown(field: Partial<CardField>, refusal?: string) {
  const written: string[][] = [];
  const element = (changes: Partial<CardField>) => (
    <FieldEditor
      field={{ ...OWNER, ...changes }}
      people={["Ada"]}
      isWritable
      focusRequest={0}
      onCommit={(...typed) => {
        written.push(typed);
        return refusal;
      }}
    />
  );
  const { rerender } = render(element(field));
  return { written, show: (changes: Partial<CardField>) => rerender(element(changes)) };
}

const options = [{ value: "Yes", label: "Yes" }];

describe("a field of the card", () => {
  it.each([
    ["a list", { kind: "words", options }, "combobox"],
    ["a person", { kind: "people" }, "combobox"],
    ["a tick", { kind: "tick" }, "checkbox"],
    ["a number", { kind: "number" }, "textbox"],
    ["a long text", { kind: "text" }, "textbox"],
    ["what is not changed here", { kind: "readOnly" }, "textbox"],
  ] as const)("is, for %s, named by its heading and of the right role", (_what, field, role) => {
    shown(field);
    expect(screen.getByRole(role, { name: "Owner" })).toBeTruthy();
  });

  it("says a refusal with the field, marks it as wrong, and keeps what was typed", async () => {
    const { written } = shown({}, "That is nobody.");
    const input = screen.getByRole("combobox", { name: "Owner" });
    await userEvent.type(input, "x");
    await userEvent.tab();
    const described = input.getAttribute("aria-describedby") ?? "";
    const texts = described.split(" ").map((id) => document.getElementById(id)?.textContent);
    expect(texts.join(" ")).toContain("That is nobody.");
    expect(input.getAttribute("aria-invalid")).toBe("true");
    expect((input as HTMLInputElement).value).toBe("x");
    expect(written).toEqual([["Owner", "x", ""]]);
  });

  it("keeps the focus and what is typed when the sheet changes meanwhile", async () => {
    const { written, show } = shown({ text: "Ada" });
    const input = screen.getByRole("combobox", { name: "Owner" });
    await userEvent.type(input, "!");
    show({ text: "Grace" });
    expect(document.activeElement).toBe(input);
    expect((input as HTMLInputElement).value).toBe("Ada!");
    await userEvent.tab();
    // What was seen goes along, so that the session notices the other value.
    expect(written).toEqual([["Owner", "Ada!", "Ada"]]);
  });

  it("brings back what was there on Escape, and writes nothing", async () => {
    const { written } = shown({ text: "Ada" });
    const input = screen.getByRole("combobox", { name: "Owner" });
    await userEvent.type(input, "!{Escape}");
    await userEvent.tab();
    expect((input as HTMLInputElement).value).toBe("Ada");
    expect(written).toEqual([]);
  });
});
