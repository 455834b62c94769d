import type { PersonsChange } from "./adapters";

/** A workbook of somebody, before we fill it. */
export interface ForeignWorkbook extends PersonsChange {
  readonly what: string;
}

const addName = (name: string, options = "", position = "") => `
from openpyxl.workbook.defined_name import DefinedName
book.defined_names.append(DefinedName("${name}", attr_text="Dashboard!$A$1"${options}${position}))`;

const addTable = (name: string) => `
soa["M1"], soa["M2"] = "Fruit", "Apple"
soa.add_table(openpyxl.worksheet.table.Table(displayName="${name}", ref="M1:M2"))`;

const withTable = (name: string): PersonsChange => ({
  program: addTable(name),
  person: ({ person }) => {
    person.type("Dashboard", "M1", "Fruit");
    person.type("Dashboard", "M2", "Apple");
    person.addTable("Dashboard", "M1:M2", name);
  },
});

/** Names that a fill needs, and that something else has. */
export const TAKEN: readonly (ForeignWorkbook & { readonly words: string })[] = [
  {
    what: "a table named AB_People",
    ...withTable("AB_People"),
    words: "AB_People is taken by a table",
  },
  {
    what: "a table named ab_people",
    ...withTable("ab_people"),
    words: "AB_People is taken by a table",
  },
  {
    what: "a table that has the name of a list of ours",
    ...withTable("AB_Persons"),
    words: "AB_Persons is taken by a table on Dashboard",
  },
  {
    what: "a name AB_People",
    program: addName("AB_People"),
    person: ({ person }) => person.addName("AB_People", "=Dashboard!$A$1"),
    words: "AB_People is taken by a defined name",
  },
  {
    what: "a hidden name Ab_PEOPLE",
    program: addName("Ab_PEOPLE", ", hidden=True"),
    person: ({ person }) => person.addHiddenName("Ab_PEOPLE", "=Dashboard!$A$1"),
    words: "AB_People is taken by a defined name",
  },
  {
    what: "a name ab_as_of",
    program: addName("ab_as_of"),
    person: ({ person }) => person.addName("ab_as_of", "=Dashboard!$A$1"),
    words: "AB_As_of is taken by a defined name",
  },
  {
    what: "a hidden name AB_go_SoA_27001",
    program: addName("AB_go_SoA_27001", ", hidden=True"),
    person: ({ person }) => person.addHiddenName("AB_go_SoA_27001", "=Dashboard!$A$1"),
    words: "AB_go_SoA_27001 is taken by a defined name",
  },
];

/** What stands beside our names, and does no harm. */
export const BESIDE: readonly (ForeignWorkbook & { readonly ours: string })[] = [
  {
    what: "a sheet named SoA 27001",
    program: `book.create_sheet("SoA 27001")["A1"] = "Theirs, too"`,
    person: ({ person }) => {
      person.addSheet("SoA 27001");
      person.type("SoA 27001", "A1", "Theirs, too");
    },
    ours: "SoA 27001 (Annexbook)",
  },
  {
    what: "a hidden sheet named soa 27001",
    program: `
other = book.create_sheet("soa 27001")
other.sheet_state = "hidden"`,
    person: ({ person }) => {
      person.addSheet("soa 27001");
      person.setVisibility("soa 27001", "Hidden");
    },
    ours: "SoA 27001 (Annexbook)",
  },
  {
    what: "sheets named SoA 27001 and SoA 27001 (Annexbook)",
    program: `for name in ["SoA 27001", "SoA 27001 (Annexbook)"]: book.create_sheet(name)`,
    person: ({ person }) => {
      person.addSheet("SoA 27001");
      person.addSheet("SoA 27001 (Annexbook)");
    },
    ours: "SoA 27001 (Annexbook 2)",
  },
  {
    what: "a name AB_As_of that one sheet of theirs knows",
    program: addName("AB_As_of", "", ", localSheetId=0"),
    person: ({ person }) => person.addName("AB_As_of", "=Dashboard!$A$1", "Dashboard"),
    ours: "SoA 27001",
  },
  {
    what: "a table with a name of their own",
    ...withTable("People"),
    ours: "SoA 27001",
  },
];

/** 200 sheets with a value each. */
export const MANY_SHEETS: PersonsChange = {
  program: `
for number in range(2, 201): book.create_sheet(f"Sheet {number}")["A1"] = number`,
  person: ({ person }) => {
    for (let number = 2; number <= 200; number += 1) {
      person.addSheet(`Sheet ${String(number)}`);
      person.type(`Sheet ${String(number)}`, "A1", number);
    }
  },
};

/** What of their sheets is printed: the second one's stays so while sheets come and go. */
export const PRINTED: PersonsChange = {
  program: `
other = book.create_sheet("Budget")
other["A1"] = "Budget"
other.print_area = "A1:C9"
soa.print_area = "A1:B4"`,
  person: ({ person }) => {
    person.addSheet("Budget");
    person.type("Budget", "A1", "Budget");
    person.setPrintArea("Budget", "A1:C9");
    person.setPrintArea("Dashboard", "A1:B4");
  },
};
