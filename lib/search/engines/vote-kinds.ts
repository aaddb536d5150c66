/** Kinds of votes for "this is an advertisement", strongest first. By itself, so that who counts votes carries no schema. */
export const adVoteKinds = [
  'link-shape',
  'data-attribute',
  'container-id',
  'readable-class',
  'block-label',
  'obfuscated-class',
] as const
export type AdVoteKind = (typeof adVoteKinds)[number]
