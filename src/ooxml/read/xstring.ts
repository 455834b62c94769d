import { decodeXstring } from "../xml";

/** What a text of the type ST_Xstring says; most have nothing to decode. */
export function readXstring(text: string): string {
  return text.includes("_x") ? decodeXstring(text) : text;
}
