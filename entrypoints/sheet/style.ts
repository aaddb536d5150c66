/** The consultation sheet on the screen, and on paper. */

const screen = `
.sl .sheet > .lead { margin-top: 0.4em; color: var(--sl-soft); }
.sl .sheet > .tools { margin-top: 1em; }
.sl .sheet > .tools .small { margin-top: 0.4em; }
.sl .sheet > .notice, .sl .sheet > .broken { margin-top: 1em; }
.sl .broken h2 { font-size: calc(var(--sl-text) * 1.05); }
.sl .broken .row { margin-top: 0.7em; }
.sl .sheet .contents { margin-top: 1.2em; padding: 0.6em 1.1em; border: 1px solid var(--sl-rule); border-radius: var(--sl-round); }
.sl .sheet .contents ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(8em, 100%), 1fr)); gap: 0 0.6em; }
.sl .sheet .contents a { display: inline-block; padding-block: 0.35em; }

.sl .sheet .part { margin-top: calc(var(--sl-text) * 2); padding-top: calc(var(--sl-text) * 1.5); border-top: 1px solid var(--sl-rule); scroll-margin-top: 0.5em; }
.sl .sheet .part > * + * { margin-top: 0.8em; }
.sl .sheet .part > h2 + .soft { margin-top: 0.2em; }
.sl .sheet .empty { padding: 0.7em 1em; border: 1px dashed var(--sl-edge); border-radius: var(--sl-round); color: var(--sl-soft); }

.sl .field {
  display: block; width: 100%; min-height: 44px; margin: 0; padding: 0.5em 0.7em; border: 1px solid var(--sl-edge); border-radius: 8px;
  background: var(--sl-raised); color: var(--sl-ink); font: inherit; line-height: 1.6; field-sizing: content;
}
.sl textarea.field { min-height: calc(2 * 1.6em + 1em + 2px); resize: vertical; }
@supports (field-sizing: content) { .sl .asked textarea.field { min-height: 44px; } }
.sl .field::placeholder { color: var(--sl-soft); opacity: 1; }
.sl .field:focus-visible { outline-offset: 0; border-radius: 8px; }
.sl .labelled { min-width: 0; }
.sl .labelled > .label { margin-bottom: 0.2em; }
.sl .sheet .three { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr)); gap: 0.8em 1em; }
.sl .sheet .who .choices { flex-direction: row; flex-wrap: wrap; gap: 0 1.6em; }

.sl .sheet .asked { counter-reset: asked; display: grid; gap: 0.9em; }
.sl .sheet .asked > li { counter-increment: asked; display: grid; grid-template-columns: 2.3em minmax(0, 1fr); column-gap: 0.5em; }
.sl .sheet .asked > li::before { content: counter(asked); grid-row: span 2; width: 1.9em; height: 1.9em; margin-top: 0.45em; border: 1.5px solid var(--sl-edge); border-radius: 50%; color: var(--sl-soft); font-weight: 600; line-height: calc(1.9em - 3px); text-align: center; }
.sl .sheet .asked > li.first::before { border-color: var(--sl-teal); background: var(--sl-teal); color: var(--sl-on-teal); }
.sl .sheet .asked .row { grid-column: 2; gap: 0 0.6em; }
.sl .sheet .own { display: flex; flex-wrap: wrap; align-items: flex-end; gap: 0.6em; }
.sl .sheet .own .labelled { flex: 1 1 16em; }
.sl .sheet .own .button { min-height: 44px; }
.sl .sheet .listed fieldset { margin-top: 0.8em; padding-top: 0.6em; border-top: 1px solid var(--sl-rule); }
.sl .sheet .listed legend { float: inline-start; width: 100%; font-weight: 700; color: var(--sl-teal); }
.sl .sheet .listed legend + * { clear: both; }
.sl .sheet .choice { align-items: flex-start; padding-block: 0.4em; }
.sl .sheet .choice input { margin-top: 0.2em; }
.sl .sheet .papers .note { display: block; color: var(--sl-soft); font-size: max(13px, calc(var(--sl-text) * 0.86)); }

.sl .sheet .looked-at { display: grid; gap: 1em; }
.sl .sheet .looked-at > li { padding: 1em clamp(0.9em, 3vw, 1.2em); border: 1px solid var(--sl-rule); border-radius: 12px; background: var(--sl-raised); }
.sl .sheet .looked-at > li > * + * { margin-top: 0.7em; }
.sl .sheet .looked-at > li > :is(.address, .address + .small) { margin-top: 0.15em; }
.sl .sheet .address { overflow-wrap: anywhere; font-size: max(13px, calc(var(--sl-text) * 0.86)); }
.sl .sheet .looked-at h4 { margin-bottom: 0.3em; color: var(--sl-teal); }
.sl .sheet .looked-at h5 { margin: 0; font-size: var(--sl-text); }
.sl .sheet .found { display: grid; gap: 1em; }
.sl .sheet .found .kind { margin-top: 0.2em; color: var(--sl-soft); }
.sl .sheet .to-ask { margin-top: 0.4em; }
.sl .sheet .to-ask .row { gap: 0.3em 0.6em; margin-top: 0.35em; }
.sl .sheet .looked-at > li > .button { margin-inline-start: -0.5em; }
.sl .sheet .lacks { padding: 0.5em 0 0.5em 1em; }

.sl .sheet .costs { display: grid; gap: 0.6em; }
.sl .sheet .costs > li { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr) auto; gap: 0.5em; align-items: center; }
.sl .sheet .usual .row { gap: 0.5em; margin-top: 0.4em; }
.sl .sheet .opening .say { margin-top: 0.4em; padding: 0.55em 1em; border-radius: 4px 14px 14px 14px; background: var(--sl-wash); font-weight: 500; }
.sl .sheet .opening .say .soft { display: block; font-weight: 400; }
.sl .sheet #call > .row { gap: 0.6em; }
.sl .sheet #file > div + div { margin-top: 1.6em; }
.sl .sheet #file .small { margin-top: 0.3em; }
.sl .sheet .confirm { margin-top: 0.6em; }

.sl .saving { position: sticky; bottom: 0; z-index: 2; border-top: 1px solid var(--sl-edge); background: var(--sl-raised); padding-bottom: env(safe-area-inset-bottom); }
.sl .saving > * { max-width: 46em; margin-inline: auto; padding-inline: clamp(16px, 4vw, 32px); }
.sl .saving .state { display: flex; flex-wrap: wrap; align-items: center; gap: 0.2em 0.9em; min-height: 48px; padding-block: 0.35em; }
.sl .saving .state p { flex: 1 1 12em; color: var(--sl-soft); }
.sl .saving .ask-first { margin-top: 0; padding-block: 0.8em 0.3em; border: 0; }
.sl .frame:has(.sheet) { padding-bottom: 2em; }
.sl .paper { display: none; }

@media (max-width: 480px) {
  .sl .sheet .asked > li { grid-template-columns: 1.9em minmax(0, 1fr); }
  .sl .sheet .asked > li::before { width: 1.7em; height: 1.7em; line-height: calc(1.7em - 3px); }
  .sl .sheet .costs > li { grid-template-columns: minmax(0, 1fr) auto; padding-bottom: 0.6em; border-bottom: 1px solid var(--sl-rule); }
  .sl .sheet .costs > li > .labelled { grid-column: 1; }
  .sl .sheet .costs > li > .button { grid-area: 1 / 2 / span 2; }
}
@media (forced-colors: active) {
  .sl .sheet .asked > li.first::before { border-width: 3px; }
  .sl .saving { border-top: 2px solid CanvasText; }
}
`

const paper = `
@page { size: A4; margin: 12mm 14mm; }
@media print {
  html.sl {
    color-scheme: light; --sl-paper: #fff; --sl-raised: #fff; --sl-wash: #f2f5f4; --sl-ink: #111; --sl-soft: #444; --sl-rule: #bbb; --sl-edge: #777;
    --sl-teal: #0d5a58; --sl-teal-strong: #083f3e; --sl-on-teal: #fff; --sl-text: 10.5pt; print-color-adjust: exact;
  }
  html.sl:not([data-language='ja']) { --sl-text: 9.5pt; }
  html.sl[data-text='large'] { --sl-text: 12pt; }
  html.sl[data-text='larger'] { --sl-text: 14pt; }
  .sl .frame, .sl .saving { display: none !important; }
  .sl .paper { display: block; line-height: 1.5; }
  .sl[data-language='easy'] .paper { line-height: 1.75; }
  .sl .paper rt { font-size: 0.5em; }
  .sl .paper > header { display: flex; align-items: baseline; justify-content: space-between; gap: 1em; margin-bottom: 0.7em; padding-bottom: 0.3em; border-bottom: 1.5pt solid var(--sl-teal); color: var(--sl-soft); font-size: 0.9em; }
  .sl .paper .heading { color: var(--sl-ink); font-size: 1.7em; font-weight: 700; line-height: 1.3; }
  .sl .paper .heading .about-whom { margin-inline-start: 1em; font-size: 0.6em; font-weight: 400; color: var(--sl-soft); }
  .sl .paper .box { margin-bottom: 0.75em; }
  .sl .paper .box > h2 { margin-bottom: 0.2em; padding: 0.05em 0.5em; border-inline-start: 3pt solid var(--sl-teal); background: var(--sl-wash); font-size: 1.1em; line-height: 1.5; }
  .sl .paper h3 { font-size: 1em; line-height: 1.5; }
  .sl .paper :is(h2, h3) { break-after: avoid; }
  .sl .paper :is(article, .quotes > li, .first > li, dl > div, .next, .bring, .call) { break-inside: avoid; }
  .sl .paper ol { list-style: decimal; padding-inline-start: 1.7em; }
  .sl .paper .questions h3 { color: var(--sl-soft); font-weight: 600; }
  .sl .paper .first > li { font-size: 1.1em; font-weight: 600; }
  .sl .paper .first > li + li { margin-top: 0.2em; }
  .sl .paper .answer { display: block; color: var(--sl-soft); font-size: 0.75em; font-weight: 400; }
  .sl .paper .rule { display: block; height: 1.9em; border-bottom: 0.5pt solid var(--sl-edge); }
  .sl .paper .first .rule { height: 1.5em; }
  .sl .paper .rest { columns: 2; column-gap: 2.6em; }
  .sl .paper .rest > li { break-inside: avoid; }
  .sl .paper .columns { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 0 1.4em; }
  .sl .paper .columns:not(:has(.own)) { grid-template-columns: minmax(0, 1fr); }
  .sl .paper .columns:not(:has(.next, .bring, .costs)) { grid-template-columns: minmax(0, 1fr); }
  .sl .paper .written { white-space: pre-wrap; }
  .sl .paper dl > div { display: grid; grid-template-columns: 8em minmax(0, 1fr); gap: 0.6em; padding-block: 0.12em; border-bottom: 0.5pt solid var(--sl-rule); }
  .sl .paper dt { color: var(--sl-soft); }
  .sl .paper dd { white-space: pre-wrap; }
  .sl .paper dd .rule { height: 1.9em; border: 0; }
  .sl .paper .japanese { display: block; color: var(--sl-soft); font-size: 0.88em; font-weight: 400; }
  .sl .paper .next dl > div { grid-template-columns: 5em minmax(0, 1fr); }
  .sl .paper .costs dl > div { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
  .sl .paper .bring li { padding-inline-start: 1.4em; text-indent: -1.4em; }
  .sl .paper .pages article { padding-block: 0.25em 0.35em; border-bottom: 0.5pt solid var(--sl-rule); }
  .sl .paper .address { color: var(--sl-soft); font-size: 0.88em; overflow-wrap: anywhere; }
  .sl .paper .quotes > li { padding-inline-start: 1em; text-indent: -1em; }
  .sl .paper .quotes > li::before { content: '・'; }
  .sl .paper .kind { color: var(--sl-soft); font-size: 0.9em; }
  .sl .paper .kind::before { content: '― '; }
  .sl .paper .more { color: var(--sl-soft); font-size: 0.9em; }
  .sl .paper .call { padding: 0.5em 0.8em 0.6em; border: 1pt solid var(--sl-teal); border-radius: 6pt; }
  .sl .paper .call > h2 { padding: 0; border: 0; background: none; }
  .sl .paper .call .opening .say { display: inline-block; margin-inline-end: 0.3em; font-weight: 600; }
  .sl .paper .call dl > div { grid-template-columns: 15em minmax(0, 1fr); }
  .sl .paper .only-alone { display: none; }
  .sl .paper > footer { padding-top: 0.4em; border-top: 0.5pt solid var(--sl-edge); color: var(--sl-soft); font-size: 0.88em; break-inside: avoid; }
  html[data-only='call'] .paper > :not(.call, footer) { display: none; }
  html[data-only='call'] .paper > .call { display: block; font-size: 1.25em; }
  html[data-only='call'] .paper .call dl > div { padding-block: 0.4em; }
  html[data-only='call'] .paper dd .rule { height: 2em; }
}
`

export const sheetStyle = screen + paper
