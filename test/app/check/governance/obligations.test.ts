import { GOVERNANCE_CHECKS } from "../../../../src/core/governance";
import { typedInto, workbookState } from "../../workbookState";
import { LAW, obligations, found, type Case, type Tables } from "./registers";

const CASES: readonly Case[] = [
  [
    "OBL001",
    obligations({ ...LAW, Obligation: undefined }),
    obligations(LAW),
    [["error", "Obligations!A6", "Name the law or the contract."]],
  ],
  [
    "OBL002",
    obligations({ ...LAW, Kind: "Treaty" }),
    obligations({ ...LAW, Kind: "law" }),
    [["error", "Obligations!G6", 'GDPR: "Treaty" is no value for Kind; it counts as blank.']],
  ],
  [
    "OBL003",
    obligations({ ...LAW, "Controls 27001": "A.5.5 A.5.99, A.9.1", "Controls 42001": "A.5.31" }),
    obligations(LAW),
    [
      ["error", "Obligations!D6", "GDPR: the statement of ISO 27001 has no A.5.99, A.9.1."],
      ["error", "Obligations!E6", "GDPR: the statement of ISO 42001 has no A.5.31."],
    ],
  ],
  [
    "OBL005",
    obligations({ ...LAW, Kind: undefined }, { ...LAW, Obligation: "Rent", "Asks for": " " }),
    obligations(LAW),
    [
      ["warning", "Obligations!G6", "GDPR: say whether it is a law or a contract."],
      ["warning", "Obligations!B7", "Rent: say what it asks of you."],
    ],
  ],
  [
    "OBL006",
    obligations({ ...LAW, Owner: " " }),
    obligations(LAW),
    [["warning", "Obligations!H6", "GDPR: say who watches it for changes."]],
  ],
  [
    "OBL007",
    obligations({ ...LAW, "Next review": "2026-11-23" }),
    obligations(LAW),
    [["warning", "Obligations!J6", "GDPR was to be reviewed by 2026-11-23."]],
  ],
];

describe("checks of obligations", () => {
  it.each(CASES)("%s speaks of what is planted, with its cell", (id, planted, clean, hits) => {
    expect(found(workbookState({ rows: planted }), id)).toEqual(hits);
    expect(found(workbookState({ rows: clean }), id)).toEqual([]);
  });

  it("are all tried here", () => {
    const ids = GOVERNANCE_CHECKS.map(({ id }) => id).filter((id) => id.startsWith("OBL"));
    const tried = new Set([...CASES.map(([id]) => id), "OBL004", "OBL008"]);
    expect(ids).toHaveLength(8);
    expect(ids.filter((id) => !tried.has(id))).toEqual([]);
  });

  it("OBL004 speaks of a control that the statement excludes", () => {
    const state = workbookState({ rows: obligations(LAW) });
    expect(found(state, "OBL004")).toEqual([]);
    const excluded = typedInto(state, ["AB_SoA_27001", "A.5.34", "Applicable", "No"]);
    expect(found(excluded, "OBL004")).toEqual([
      [
        "warning",
        "Obligations!D6",
        "GDPR concerns a.5.34, which the statement excludes: decide which of both is right.",
      ],
    ]);
  });

  it("OBL008 speaks of ticks that no law or contract stands behind, once the register is used", () => {
    const ticked = (tables: Tables) =>
      typedInto(
        typedInto(workbookState({ rows: tables }), ["AB_SoA_27001", "A.5.5", "Contract", "x"]),
        ["AB_SoA_42001", "A.2.3", "Legal", "x"],
      );
    expect(found(ticked({}), "OBL008")).toEqual([]);
    expect(found(ticked(obligations(LAW)), "OBL008")).toEqual([
      [
        "info",
        "SoA 27001!H10",
        "Contract is ticked, but no contract on the sheet Obligations names this control.",
      ],
    ]);
    const both = obligations(LAW, { ...LAW, Obligation: "Terms", Kind: "Contract" });
    expect(found(ticked(both), "OBL008")).toEqual([]);
  });
});
