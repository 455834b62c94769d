/** The two standards, as stored in JSON and on the command line. */
export const STANDARDS = ["27001", "42001"] as const;
export type Standard = (typeof STANDARDS)[number];

/** How a standard is called: in full, in cells, and what it is about. */
export interface StandardNames {
  /** With edition, for headings and sources. */
  readonly full: string;
  /** As stored in cells: never a bare number, which a spreadsheet would turn into one. */
  readonly cell: string;
  readonly subject: string;
}

/** Names of both standards. */
export const STANDARD_NAMES: Readonly<Record<Standard, StandardNames>> = {
  "27001": {
    full: "ISO/IEC 27001:2022",
    cell: "ISO 27001",
    subject: "Information security management",
  },
  "42001": {
    full: "ISO/IEC 42001:2023",
    cell: "ISO 42001",
    subject: "AI management",
  },
};

/** The standard that a cell such as "ISO 27001" or "27001" names, in any case; else undefined. */
export function standardFromText(text: string): Standard | undefined {
  const wanted = text.trim().toLowerCase();
  return STANDARDS.find((standard) => {
    const { full, cell } = STANDARD_NAMES[standard];
    return [standard, cell.toLowerCase(), full.toLowerCase()].includes(wanted);
  });
}
