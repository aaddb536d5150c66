/** The look of the guide, on screen and on paper, over the shared tokens. */
import { findPaper, findScreen } from './find/style.ts'
import { printable } from './places.ts'

const screen = `
/* Sizes are in rem: were the root itself larger, they would grow twice. */
html.sl { font-size: 100%; }
html.sl body { font-size: var(--sl-text); }
.sl .guide { line-height: 1.75; }
.sl[data-language='easy'] .guide { line-height: 2.1; }
.sl .guide h1 { margin-bottom: 0.35em; font-size: min(calc(var(--sl-text) * 1.6), 8vw); text-wrap: balance; }
.sl .guide h2 { font-size: min(calc(var(--sl-text) * 1.35), 7.2vw); }
.sl .guide h5 { margin: 0; font-size: var(--sl-text); font-weight: 700; line-height: 1.6; }
.sl[data-language='easy'] .guide h5 { line-height: 1.9; }
.sl .guide .lead { font-size: calc(var(--sl-text) * 1.08); margin-bottom: 1.2em; }
.sl .guide :is(section, li, nav)[id] { scroll-margin-top: 1em; }
.sl .guide [tabindex='-1']:focus-visible { outline-offset: 4px; }

.sl .guide .midway { padding: clamp(0.9em, 4vw, 1.3em) clamp(1em, 4vw, 1.7em); margin-bottom: 1.3em; border: 1px solid var(--sl-edge); border-radius: 14px; background: var(--sl-raised); }
.sl .guide .midway > h2 { margin-bottom: 0.25em; font-size: calc(var(--sl-text) * 1.15); }
.sl .guide .midway > ul { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr)); gap: 0 1.5em; margin-top: 0.6em; }
.sl .guide .midway > ul > li { border-top: 1px solid var(--sl-rule); }
.sl .guide .midway > ul > li:has(details[open]) { grid-column: 1 / -1; }
.sl .guide .midway summary { min-height: 44px; }
.sl .guide .midway h3 { font-size: var(--sl-text); font-weight: 600; }
.sl .guide .midway details[open] { padding-bottom: 0.9em; }
.sl .guide .midway details > * + * { margin-top: 0.5em; }
.sl .guide .midway .first { font-weight: 700; padding: 0.7em 1em; border-radius: var(--sl-round); background: var(--sl-wash); }

.sl .guide .centre { padding: clamp(1em, 4vw, 1.7em); border: 2px solid var(--sl-teal); border-radius: 14px; background: var(--sl-raised); }
.sl .guide .centre > * + * { margin-top: 0.7em; }
.sl .guide .centre > h3 { margin-top: 1.3em; }
.sl .guide .promises { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr)); gap: 0.45em 1.2em; padding: 0.8em 1em; border-radius: var(--sl-round); background: var(--sl-wash); }
.sl .guide .promises li { display: flex; gap: 0.5em; align-items: baseline; font-weight: 600; }
.sl .guide .promises .icon { color: var(--sl-teal); align-self: flex-start; margin-top: 0.3em; }
.sl[data-language='easy'] .guide .promises .icon { margin-top: 0.62em; }
.sl .guide .ways { counter-reset: way; display: grid; gap: 1.3em; }
.sl .guide .ways > li { counter-increment: way; display: grid; gap: 0.4em; padding-inline-start: 2.3em; position: relative; }
.sl .guide .ways > li::before { content: counter(way); position: absolute; inset: 0.05em auto auto 0; width: 1.7em; height: 1.7em; border-radius: 50%; background: var(--sl-teal); color: var(--sl-on-teal); font-weight: 700; line-height: 1.7em; text-align: center; }
.sl .guide .centre > details { padding-top: 0.7em; border-top: 1px solid var(--sl-rule); }
.sl .guide .centre > details > * + * { margin-top: 0.5em; }

.sl .guide .official { display: flex; flex-direction: column; align-items: flex-start; }
.sl .guide .official .link { min-height: 40px; font-weight: 600; }
.sl .guide .cite { color: var(--sl-soft); font-size: max(13px, calc(var(--sl-text) * 0.8)); line-height: 1.5; }
.sl .guide .cite a { display: inline-block; }
.sl .guide .cite a:not(:last-child) { margin-inline-end: 0.9em; }
.sl .guide .cite > span { white-space: nowrap; }
.sl .guide .checks b { display: block; }
.sl .guide .cite a { color: var(--sl-soft); text-decoration-color: var(--sl-edge); text-decoration-style: dotted; }
.sl .guide .cite a:hover { color: var(--sl-teal); }

.sl .guide .lines > li { position: relative; padding-inline-start: 1.2em; }
.sl .guide .lines > li::before { content: ''; position: absolute; inset: 0.72em auto auto 0.2em; width: 0.4em; height: 0.4em; border-radius: 50%; background: var(--sl-teal); }
.sl[data-language='easy'] .guide .lines > li::before { inset-block-start: 0.95em; }
.sl .guide .lines > li + li { margin-top: 0.4em; }
.sl .guide .sayings { display: grid; gap: 0.45em; }
.sl .guide .sayings > div + div { margin-top: 0.5em; }
.sl .guide .sayings .label { color: var(--sl-soft); font-weight: 600; font-size: max(13px, calc(var(--sl-text) * 0.9)); }
.sl .guide .speech { padding: 0.6em 1em !important; border-radius: 4px 14px 14px 14px; background: var(--sl-wash); font-weight: 500; }
.sl .guide .speech + .speech { margin-top: 0.45em; }
.sl .guide .speech:not(:has(p))::before { content: '「'; }
.sl .guide .speech:not(:has(p))::after { content: '」'; }

.sl .guide .contents { margin-top: 1.6em; padding: 1em 1.2em; border-radius: var(--sl-round); border: 1px solid var(--sl-rule); }
.sl .guide .contents h2 { font-size: calc(var(--sl-text) * 1.05); }
.sl .guide .contents ul { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr)); gap: 0 1.2em; margin-top: 0.3em; }
.sl .guide .contents a { display: inline-block; padding-block: 0.35em; }
.sl .guide .unprinted > .button.quiet { margin-inline-start: -0.5em; }
.sl .guide .tools { display: flex; flex-wrap: wrap; gap: 0.6em; margin-block: 1em 0.4em; }

.sl .guide .section { margin-top: calc(var(--sl-text) * 1.6); padding-block: calc(var(--sl-text) * 1.5) 0; }
.sl .guide .section > h3 { margin-top: 1.1em; }
.sl .guide .section > .part { margin-top: 1.1em; }
.sl .guide .part > h4, .sl .guide .part > h3 { margin-bottom: 0.25em; }
.sl .guide .part > h4 { color: var(--sl-teal); }
.sl .guide .steps { display: grid; gap: 0.8em; }
.sl .guide .steps > li { border: 1px solid var(--sl-rule); border-radius: 12px; background: var(--sl-raised); }
.sl .guide .steps > li > details > summary { gap: 0.8em; padding: 0.8em 1em; align-items: flex-start; font-weight: 400; color: var(--sl-ink); border-radius: 12px; }
.sl .guide .steps > li > details > summary::before { order: 3; margin-inline-start: auto; margin-block-start: 0.75em; color: var(--sl-teal); }
.sl .guide .steps .number { flex: none; width: 2em; height: 2em; border-radius: 50%; background: var(--sl-teal); color: var(--sl-on-teal); font-weight: 700; line-height: 2em; text-align: center; }
.sl .guide .steps .heading { min-width: 0; }
.sl .guide .steps .aim { display: block; color: var(--sl-soft); }
.sl .guide .step-body { display: grid; gap: 1.2em; padding: 0.2em clamp(1em, 4vw, 1.4em) 1.3em; }
.sl .guide .step-body > .checks { border-top: 1px solid var(--sl-rule); padding-top: 0.4em; }
.sl .guide .steps .done { margin-inline-start: 0.6em; color: var(--sl-teal); font-weight: 400; font-size: max(13px, calc(var(--sl-text) * 0.86)); white-space: nowrap; }
.sl .guide .tick-note { display: flex; flex-wrap: wrap; align-items: center; gap: 0 1em; margin-block: 0.6em; }
.sl .guide .tick-note .button { font-size: inherit; margin-inline-start: -0.5em; }

.sl .guide .who .asking { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(19em, 100%), 1fr)); gap: 1em 2em; margin-top: 0.8em; }
.sl .guide .who .asked { font-weight: 700; }
.sl .guide .who .choices { gap: 0; margin-top: 0.2em; }
.sl .guide .who .choice { align-items: flex-start; padding-block: 0.35em; line-height: 1.5; }
.sl .guide .who .chosen { display: none; }
.sl .guide .who .answer { margin-top: 1.2em; padding: 1em clamp(1em, 4vw, 1.4em); border-radius: var(--sl-round); background: var(--sl-wash); }
.sl .guide .who .answer > * + * { margin-top: 0.6em; }
.sl .guide .who .answer ol { counter-reset: who; display: grid; gap: 0.7em; }
.sl .guide .who .answer ol > li { counter-increment: who; padding-inline-start: 2.2em; position: relative; }
.sl .guide .who .answer ol > li::before { content: counter(who); position: absolute; inset: 0.05em auto auto 0; width: 1.6em; height: 1.6em; border-radius: 50%; background: var(--sl-teal); color: var(--sl-on-teal); font-weight: 700; line-height: 1.6em; text-align: center; }
.sl .guide .worry + .worry { margin-top: 0.8em; }

.sl .guide .hurdles { display: grid; gap: 0.8em; }
.sl .guide .hurdle { padding: 0.9em 1.1em; border: 1px solid var(--sl-rule); border-radius: 12px; background: var(--sl-raised); }
.sl .guide .hurdle > * + * { margin-top: 0.5em; }
.sl .guide .costs { width: 100%; border-collapse: collapse; }
.sl .guide .costs :is(th, td) { padding: 0.7em 0.6em; border-bottom: 1px solid var(--sl-rule); text-align: start; vertical-align: top; font-weight: 400; }
.sl .guide .costs thead th { color: var(--sl-soft); font-weight: 600; padding-block: 0.3em; }
.sl .guide .costs tbody th { width: 34%; font-weight: 600; }
.sl .guide .costs .payer { display: block; margin-top: 0.2em; color: var(--sl-soft); font-weight: 400; font-size: max(13px, calc(var(--sl-text) * 0.86)); }
.sl .guide .costs .lines { margin-top: 0.3em; }

.sl .guide .checks > li + li { border-top: 1px solid var(--sl-rule); }
.sl .guide .checks label { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.8em; padding-block: 0.55em; cursor: pointer; }
.sl .guide .checks input { width: 24px; height: 24px; margin: 0.15em 0 0; accent-color: var(--sl-teal); cursor: pointer; }
.sl .guide .checks .to { display: block; color: var(--sl-soft); font-size: max(13px, calc(var(--sl-text) * 0.84)); }
.sl .guide #questions > details { border-top: 1px solid var(--sl-rule); padding-block: 0.3em; }
.sl .guide #questions > details > summary { min-height: 44px; }
.sl .guide .marks li { display: block; }
.sl .guide .sources { counter-reset: source; font-size: max(13px, calc(var(--sl-text) * 0.88)); }
.sl .guide .sources > li { counter-increment: source; position: relative; padding: 0.45em 0 0.45em 2.2em; border-top: 1px solid var(--sl-rule); }
.sl .guide .sources > li::before { content: counter(source) '.'; position: absolute; inset-inline-start: 0; color: var(--sl-soft); }
.sl .guide .sources .read-at { display: block; color: var(--sl-soft); }
.sl .guide .sources .link { min-height: 24px; }

@media (max-width: 480px) {
  .sl .guide .ways > li { padding-inline-start: 0; }
  .sl .guide .ways > li > h4 { padding-inline-start: 2.3em; }
}
@media screen and (max-width: 600px) {
  .sl .guide .costs :is(tbody, tr, th, td) { display: block; width: auto; }
  .sl .guide .costs thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .sl .guide .costs tbody th { width: auto; padding: 0.9em 0 0; border: 0; }
  .sl .guide .costs tbody td { padding: 0.1em 0 0.9em; }
}
@media (forced-colors: active) {
  .sl .guide .number, .sl .guide .ways > li::before { border: 1px solid CanvasText; }
  .sl .guide .lines > li::before { background: CanvasText; }
}
`

/** One part alone, when the reader asks for that. */
const only = printable
  .map(
    (section) =>
      `  html[data-only='${section}'] .guide > :not(#${section}, :has(#${section})), html[data-only='${section}'] .guide > :has(#${section}) > :not(#${section}) { display: none !important; }`,
  )
  .join('\n')

const paper = `
@page { size: A4; margin: 15mm 16mm; }
@media print {
  html.sl {
    color-scheme: light; --sl-paper: #fff; --sl-raised: #fff; --sl-wash: #f2f5f4; --sl-ink: #111; --sl-soft: #444; --sl-rule: #bbb; --sl-edge: #777;
    --sl-teal: #0d5a58; --sl-teal-strong: #083f3e; --sl-on-teal: #fff; --sl-text: 10pt; print-color-adjust: exact;
  }
  html.sl[data-text='large'] { --sl-text: 12pt; }
  html.sl[data-text='larger'] { --sl-text: 14pt; }
  .sl .guide { line-height: 1.6; }
  .sl[data-language='easy'] .guide { line-height: 1.95; }
  .sl .guide rt { font-size: 0.5em; }
  .sl .guide .lines > li + li { margin-top: 0.15em; }
  .sl .guide .step-body { gap: 0.7em; padding-block: 0 0.9em; }
  .sl .guide .steps { gap: 0.6em; }
  .sl .guide .steps > li > details > summary { padding-block: 0.6em 0.3em; }
  .sl .guide .speech { padding-block: 0.35em !important; }
  .sl .guide .ways { gap: 0.8em; }
  .sl .guide .midway { padding: clamp(0.9em, 4vw, 1.3em) clamp(1em, 4vw, 1.7em); margin-bottom: 1.3em; border: 1px solid var(--sl-edge); border-radius: 14px; background: var(--sl-raised); }
.sl .guide .midway > h2 { margin-bottom: 0.25em; font-size: calc(var(--sl-text) * 1.15); }
.sl .guide .midway > ul { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr)); gap: 0 1.5em; margin-top: 0.6em; }
.sl .guide .midway > ul > li { border-top: 1px solid var(--sl-rule); }
.sl .guide .midway > ul > li:has(details[open]) { grid-column: 1 / -1; }
.sl .guide .midway summary { min-height: 44px; }
.sl .guide .midway h3 { font-size: var(--sl-text); font-weight: 600; }
.sl .guide .midway details[open] { padding-bottom: 0.9em; }
.sl .guide .midway details > * + * { margin-top: 0.5em; }
.sl .guide .midway .first { font-weight: 700; padding: 0.7em 1em; border-radius: var(--sl-round); background: var(--sl-wash); }

.sl .guide .centre { padding: 1em 1.2em; }
  .sl .guide .checks label { padding-block: 0.3em; }
  .sl .guide .checks input { width: 15px; height: 15px; margin-top: 0.25em; }
  .sl .guide .checks .to { display: inline; }
  .sl .guide .midway details > summary { padding-block: 0; }
  .sl .guide .midway details { padding-block: 0.3em 0.5em; }
  .sl .guide .midway details > * + * { margin-top: 0.2em; }
  .sl .guide .step-body > .checks { break-before: avoid; }
  .sl .guide .section { margin-top: 1.2em; padding-top: 1em; }
  .sl .guide #questions > details { padding-block: 0.2em; }
  .sl .guide #questions > details > summary { min-height: 0; }
  .sl .guide .sources > li { padding-block: 0.2em; }
  .sl .guide .who .chosen { display: block; }
  .sl .frame { max-width: none; padding: 0; }
  .sl .frame > .help, .sl .tongues, .sl .guide .contents, .sl .guide .tools, .sl .guide .unprinted, .sl .guide .who .asking { display: none !important; }
  .sl .frame > header { padding-block: 0 0.5em; margin-bottom: 0.8em; }
  .sl .guide details::details-content { content-visibility: visible !important; display: block !important; block-size: auto !important; }
  .sl .guide details > summary::before { display: none; }
  .sl .guide details > summary { min-height: 0; }
  .sl .guide .steps > li { border-color: var(--sl-edge); }
  .sl .guide :is(h1, h2, h3, h4, h5, summary) { break-after: avoid; }
  .sl .guide :is(.speech, .worry, .promises, .checks > li, .sources > li, .costs tr, .lines > li) { break-inside: avoid; }
  .sl .guide .link .icon { display: none; }
  .sl .guide .official .link::after { content: '　' attr(href); font-weight: 400; font-size: 0.85em; color: var(--sl-soft); overflow-wrap: anywhere; }
  .sl .guide .official .link { display: inline; }
  .sl .guide a { color: var(--sl-ink); text-decoration: none; }
  .sl .guide .cite a { color: var(--sl-soft); }
${only}
}
`

export const guideStyle = screen + findScreen + paper + findPaper
