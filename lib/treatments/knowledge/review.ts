/** Is what is known past its day of review? `today` as YYYY-MM-DD. What is past may be outdated and is said to be. */
export const isPast = ({ reviewBy }: { readonly reviewBy: string }, today: string): boolean => today > reviewBy
