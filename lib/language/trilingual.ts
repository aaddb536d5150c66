/** The three languages the product speaks: Japanese, easy Japanese (やさしい日本語), English. */
export const languages = ['ja', 'easy', 'en'] as const
export type Language = (typeof languages)[number]

/** One text in the three languages. */
export type Trilingual = Readonly<Record<Language, string>>
