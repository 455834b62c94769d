/** @jest-environment jsdom */
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { CardField } from "../../../src/app/session/cardFields";
import type { HeatMap } from "../../../src/app/risk/heatMaps";
import { registerOf, registers, type Register } from "../../../src/app/registers/register";
import type { RegisterRow } from "../../../src/app/registers/registerRows";
import { SeveralEditor } from "../../../src/panes/control/SeveralEditor";
import { KeptContext } from "../../../src/panes/frame/kept";
import { HeatMapPart } from "../../../src/panes/registers/HeatMapPart";
import { RegistersPane } from "../../../src/panes/registers/RegistersPane";
import type { RegistersPaneProps } from "../../../src/panes/registers/registersProps";

function register(table: string): Register {
  const found = registerOf(table);
  if (found === undefined) throw new Error(`no register ${table}`);
  return found;
}

const row = (id: string, changes: Partial<RegisterRow> = {}): RegisterRow => ({
  ...{ place: { table: "AB_Suppliers", key: id }, id, title: "", isOpen: true },
  cells: ["Machines", "High", "No", "Ada"].map((text) => ({ text, order: text })),
  ...{ dueOn: undefined, isOverdue: false, errors: 0, warnings: 0, words: id.toLowerCase() },
  ...changes,
});

/** The pane, and what it was told to do, in order. */
function shown(changes: Partial<RegistersPaneProps>) {
  const done: unknown[] = [];
  const props: RegistersPaneProps = {
    ...{ registers: registers(), register: register("AB_Suppliers"), rows: [], place: undefined },
    ...{ card: undefined, part: "list", lastKey: undefined, risks: undefined },
    ...{ findings: undefined, people: ["Ada"], focusRequest: 0, isBusy: false },
    ...{ isWritable: true, canUndo: false, onReveal: undefined },
    onRegister: (table) => done.push(["register", table]),
    onPart: (part) => done.push(["part", part]),
    onOpen: ({ key }) => done.push(["open", key]),
    onBack: () => done.push(["back"]),
    onAdd: (typed) => {
      done.push(["add", typed]);
      return Promise.resolve(true);
    },
    onCommit: (...typed) => {
      done.push(["commit", ...typed]);
      return undefined;
    },
    onPreview: () => Promise.resolve(undefined),
    onPerform: () => Promise.resolve(true),
    onHome: () => done.push(["home"]),
    ...changes,
  };
  const kept = new Map();
  const element = (more: Partial<RegistersPaneProps>) => (
    <KeptContext.Provider value={kept}>
      <RegistersPane {...props} {...more} />
    </KeptContext.Provider>
  );
  const { rerender } = render(element({}));
  return {
    done,
    show: (more: Partial<RegistersPaneProps>) => rerender(element(more)),
  };
}

const ids = () => screen.getAllByRole("rowheader").map((header) => header.textContent);

describe("the list of a register", () => {
  const rows = [
    row("Hoster", { dueOn: "2026-12-01" as RegisterRow["dueOn"], warnings: 1 }),
    row("Printer", { dueOn: "2026-11-01" as RegisterRow["dueOn"], isOverdue: true }),
    row("Cleaner"),
  ];

  it("narrows to what is overdue or has issues, and finds words", async () => {
    shown({ rows });
    expect(screen.getByText("3 of 3, 1 overdue")).toBeTruthy();
    await userEvent.click(screen.getByLabelText("Only overdue ones"));
    expect(ids()).toEqual(["Printer"]);
    await userEvent.click(screen.getByLabelText("Only overdue ones"));
    await userEvent.click(screen.getByLabelText("Only with errors or warnings"));
    expect(ids()).toEqual(["Hoster"]);
    await userEvent.type(screen.getByRole("searchbox"), "nothing");
    expect(screen.getByText("Nothing matches.")).toBeTruthy();
  });

  it("sorts by a column, the other way round, and as on the sheet again; blanks are last", async () => {
    shown({ rows });
    const due = screen.getByRole("button", { name: "Next due" });
    const orders = [];
    for (let press = 0; press < 3; press += 1) {
      await userEvent.click(due);
      orders.push(ids());
    }
    expect(orders).toEqual([
      ["Printer", "Hoster", "Cleaner"],
      ["Hoster", "Printer", "Cleaner"],
      ["Hoster", "Printer", "Cleaner"],
    ]);
  });

  it("opens a card by the keyboard, and comes back to its line", async () => {
    const { done, show } = shown({ rows });
    screen.getByRole("button", { name: "Printer" }).focus();
    await userEvent.keyboard("{Enter}");
    expect(done).toEqual([["open", "Printer"]]);
    show({ place: { table: "AB_Suppliers", key: "Printer" } });
    expect(screen.getByText(/not there any more/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Back" }));
    expect(done.at(-1)).toEqual(["back"]);
    show({ lastKey: "Printer" });
    expect(document.activeElement?.textContent).toBe("Printer");
  });

  it("opens no card for a row without a key, and says what to do", () => {
    shown({ rows: [row("", { place: undefined })] });
    expect(ids()).toEqual(["(no id)"]);
    expect(screen.getByText(/give them one on their sheet/)).toBeTruthy();
  });
});

describe("a register that is empty or missing", () => {
  it.each(registers().map(({ table }) => [table]))("says what %s is for and asked for", (table) => {
    shown({ register: register(table) });
    const texts = document.body.textContent;
    expect(texts).toContain(register(table).about);
    expect(texts).toMatch(/(?:27001|42001),? /);
    expect(screen.getByText(/Nothing is in it yet/)).toBeTruthy();
    expect(screen.getByRole("button", { name: /^New / })).toBeTruthy();
  });

  it("leads to Home where the workbook has no such sheet", async () => {
    const { done } = shown({ rows: undefined });
    await userEvent.click(screen.getByRole("button", { name: "Go to Home" }));
    expect(done).toEqual([["home"]]);
  });

  it("offers nothing to add where the workbook can only be read", () => {
    shown({ isWritable: false });
    expect(screen.queryByRole("button", { name: /^New / })).toBeNull();
  });
});

describe("a new record", () => {
  it("is added at once where records are numbered", async () => {
    const { done } = shown({ register: register("AB_Findings") });
    await userEvent.click(screen.getByRole("button", { name: "New finding" }));
    expect(done).toEqual([["add", {}]]);
  });

  it("is named first where they have names", async () => {
    const { done } = shown({});
    await userEvent.click(screen.getByRole("button", { name: "New supplier" }));
    await userEvent.keyboard("Cloudy{Enter}");
    expect(done).toEqual([["add", { Supplier: "Cloudy" }]]);
  });
});

describe("the card of a record", () => {
  const field = (heading: string, changes: Partial<CardField>): CardField => ({
    ...{ heading, kind: "line", text: "", options: [], issues: [] },
    ...changes,
  });

  it("shows by part what is edited, what is computed and what is the body's", async () => {
    const place = { table: "AB_Findings", key: "F-1" };
    const fields = [
      field("Finding", { kind: "readOnly", text: "F-1" }),
      field("Kind", { kind: "ofBody", text: "Minor nonconformity" }),
      field("Cause", { kind: "text" }),
      field("Score", { kind: "computed", text: "6" }),
      field("Ticket", { text: "T-7" }),
    ];
    const card = { place, id: "F-1", title: "Rights are not reviewed", fields };
    const { done } = shown({ register: register("AB_Findings"), place, card });
    expect(screen.getByRole("heading", { name: "F-1 Rights are not reviewed" })).toBeTruthy();
    const found = within(screen.getByRole("group", { name: "What was found" }));
    expect(found.getByLabelText("Kind").getAttribute("readonly")).toBe("");
    expect(found.getByText("Changed by the certification body only")).toBeTruthy();
    const own = within(screen.getByRole("group", { name: "Your own columns" }));
    expect(own.getByLabelText("Ticket")).toBeTruthy();
    await userEvent.type(screen.getByLabelText("Cause"), "Haste");
    await userEvent.tab();
    expect(done).toEqual([["commit", "Cause", "Haste", ""]]);
  });
});

describe("a cell that names several records", () => {
  const controls: CardField = {
    ...{ heading: "Controls 27001", kind: "several", text: "A.5.1", issues: [], separator: ", " },
    options: ["A.5.1", "A.5.15"].map((value) => ({ value, label: "" })),
  };
  const added = (text: string) => {
    const written: string[] = [];
    render(<SeveralEditor field={controls} text={text} onChange={(one) => written.push(one)} />);
    return written;
  };

  it("takes one more by Enter, in the spelling of its list", async () => {
    const written = added("A.5.1");
    await userEvent.type(screen.getByLabelText("Add to Controls 27001"), "a.5.15{Enter}");
    expect(written).toEqual(["A.5.1, A.5.15"]);
  });

  it.each(["A.5.1", "A.9.99"])(
    "does not take %s, which is there already or nowhere",
    async (id) => {
      const written = added("A.5.1");
      await userEvent.type(screen.getByLabelText("Add to Controls 27001"), `${id}{Enter}`);
      expect(written).toEqual([]);
      expect(screen.getByText(`There is no "${id}" to add.`)).toBeTruthy();
    },
  );
});

describe("the heat map", () => {
  const fields = [1, 2].map((impact) => ({
    likelihood: { step: 3, label: "Possible" },
    impact: { step: impact, label: impact === 1 ? "Minor" : "Serious" },
    ...{ word: "High", level: "High" as const },
    risks: impact === 1 ? [{ id: "R-1", scenario: "Fire" }] : [],
  }));
  const map: HeatMap = { when: "before", rows: [fields], left: 2 };

  it("opens the risks behind a number by the keyboard, and leads to one", async () => {
    const opened: string[] = [];
    render(<HeatMapPart maps={[map]} onOpen={({ key }) => opened.push(key)} />);
    const chart = screen.getByRole("group", { name: /^Before treatment: / });
    // Fields without risks are no buttons: there is nothing to open.
    expect(within(chart).getAllByRole("button")).toHaveLength(1);
    within(chart).getByRole("button").focus();
    await userEvent.keyboard(" ");
    const name = "Likelihood 3 Possible, impact 1 Minor, level High: 1 risk";
    expect(within(chart).getByRole("button", { name, pressed: true })).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "R-1 Fire" }));
    expect(opened).toEqual(["R-1"]);
    expect(screen.getByText(/^2 risks are in none of the fields/)).toBeTruthy();
  });

  it("has the same numbers as a table", async () => {
    render(<HeatMapPart maps={[map]} onOpen={() => undefined} />);
    await userEvent.click(screen.getByText("As a table: Before treatment"));
    const table = screen.getByRole("table");
    expect(within(table).getByRole("rowheader", { name: "3 Possible" })).toBeTruthy();
    expect(
      within(table)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    ).toEqual(["H 1", "H "]);
  });
});
