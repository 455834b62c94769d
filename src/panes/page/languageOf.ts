import type { Language } from "../language";
import { ENGLISH } from "../strings";

/**
 * English, or the texts that prove every other language possible.
 *
 * @param search - of the page's address: "?lang=pseudo" asks for them
 * @param locale - how numbers and days are shown
 */
export async function languageOf(search: string, locale: string): Promise<Language> {
  if (new URLSearchParams(search).get("lang") !== "pseudo") return { strings: ENGLISH, locale };
  const { pseudo } = await import("../pseudo");
  // Days in Japanese have no letters: what has some, is English that nobody has moved.
  return { strings: pseudo(ENGLISH), locale: "ja" };
}
