/** Treatments and words: one line each, more behind it. */
export const explained = `
.sl .explained-group + .explained-group { margin-top: calc(var(--sl-text) * 1.3); }
.sl .explained-group > h3 { margin-bottom: 0.2em; color: var(--sl-soft); font-size: var(--sl-text); }
.sl .explained-list > li { border-top: 1px solid var(--sl-rule); }
.sl .explained-list > li:last-child { border-bottom: 1px solid var(--sl-rule); }
.sl .explained > summary { align-items: flex-start; padding-block: 0.5em; }
.sl .explained > summary::before { margin-top: 0.5em; }
.sl .explained > summary > .first { min-width: 0; flex: 1; display: flex; flex-wrap: wrap; align-items: baseline; column-gap: 0.8em; row-gap: 0.1em; }
.sl .explained .name { font-weight: 600; }
.sl .explained > summary .status { font-weight: 400; color: var(--sl-soft); }
.sl .explained-body { display: flex; flex-direction: column; gap: 0.75em; padding: 0.1em 0 1em 1.25em; }
.sl .explained-body .label { margin-bottom: 0.1em; }
.sl .explained-body .cancers { display: flex; flex-direction: column; gap: 0.2em; }
.sl .explained-body .cancers > li { padding-inline-start: 0.9em; text-indent: -0.9em; }
.sl .explained-body .cancers > li::before { content: '・'; display: inline-block; width: 0.9em; text-indent: 0; }
.sl .explained-body .basis { margin-top: 0.2em; }
.sl .explained.in-quote { padding-inline-start: 1.15em; }
.sl .explained.in-quote > summary > .first { font-weight: 400; }
.sl .place .explained.in-quote { margin-top: 0.15em; }
`
