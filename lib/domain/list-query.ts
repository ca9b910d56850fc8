import * as z from "zod";

/** One value of an address's parameter; of a repeated one the first. */
export const oneParameter = z.union([z.string(), z.array(z.string()).transform((all) => all[0] ?? "")]);

/** Words to search for, up to 80 characters; what cannot be stored cannot be found either and is left out. */
export const searchWords = oneParameter
  .transform((words) => words.replaceAll(/[\p{Cc}\p{Cs}]/gu, "").trim())
  .refine((words) => [...words].length <= 80)
  .catch("");

/** The page of a list, from 1 on; whatever is not a number is the first. */
export const pageNumber = oneParameter
  .pipe(
    z
      .string()
      .regex(/^[1-9][0-9]{0,5}$/)
      .transform(Number),
  )
  .catch(1);

/** The parts of a parameter between separators, and those of all its repetitions in their order. */
export const listParameter = (separator: string) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((given) => [given].flat().flatMap((text) => text.split(separator)));
