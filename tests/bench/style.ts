/** The stylesheet of the bench pages: what an ordinary clinic's site has, no more. A dearer one would flatter us. */
const own = `
*{box-sizing:border-box}
body{margin:0;font:16px/1.8 "Noto Sans CJK JP","Noto Sans JP",sans-serif;color:#333;background:#fff}
h1{font-size:28px;margin:0 0 8px}h2.ttl{font-size:24px;border-left:6px solid #2a7f7f;padding-left:12px}h2.ttl span{background:linear-gradient(transparent 70%,#e6f2f0 70%)}
h3{font-size:19px;border-bottom:1px dotted #999}h4{font-size:17px;margin:8px 0}
p{margin:0 0 1em}a{color:#1a5fa8}a:hover{text-decoration:none}
.header{padding:16px 24px;border-bottom:1px solid #ddd}.gnav ul{display:flex;gap:16px;list-style:none;margin:0;padding:0}
.section{padding:32px 0}.section:nth-child(even){background:#f8faf9}.inner{max-width:960px;margin:0 auto;padding:0 20px}
.inner .inner,.l-wrap{padding:0}.box{padding:12px;border:1px solid #e2e2e2;border-radius:6px}.c-block{margin:0 0 20px}.c-block__body{padding:4px 0}
.col{width:100%}.row{display:flex;flex-wrap:wrap}.row>*{flex:1 1 100%}.u-mt{margin-top:16px}.entry-content>*+*{margin-top:10px}.wp-block-group{margin-block:12px}
.list{padding-left:1.4em}.list li{margin-bottom:6px}.list a{display:inline-block}
.tbl{width:100%;border-collapse:collapse;margin-bottom:20px}.tbl th,.tbl td{border:1px solid #ccc;padding:8px 10px;text-align:left;vertical-align:top}.tbl th{background:#eef4f3}
.faq dt{font-weight:bold}.faq dd{margin:0 0 12px 1em}
.grid{display:grid;grid-template-columns:repeat(3,1fr);gap:18px}.card{border:1px solid #ddd;border-radius:8px;overflow:hidden}.card__img img{width:100%;height:auto;display:block}.card__body{padding:12px}
.btn{display:block;text-align:center;background:#2a7f7f;color:#fff;padding:8px;border-radius:4px;text-decoration:none}
.fold{border:1px solid #ccc;padding:8px 12px;margin-bottom:12px}.fold__in{padding-top:8px}
.tabs [role=tablist]{display:flex;gap:4px}.tabs button{font:inherit;border:1px solid #ccc;background:#f4f4f4;padding:6px 10px}.is-hidden{display:none}
.voice{margin:0 0 20px;padding:14px;background:#fffaf0;border-radius:8px}.voice blockquote{margin:0}
.steps{list-style:none;padding:0}.step{display:flex;gap:14px;margin-bottom:14px}.step__no{flex:0 0 76px;color:#2a7f7f;font-weight:bold}.step__body{flex:1}
.marker{background:linear-gradient(transparent 60%,#fff3b0 60%)}.em{color:#a8322a}.note{font-size:13px;color:#666}
.footer{padding:24px;background:#333;color:#fff}.footer .note{color:#ccc}figure img{max-width:100%;height:auto}
@media (max-width:640px){.grid{grid-template-columns:1fr}.step{display:block}}
`

/** Helper classes of a framework, of which a page uses few. */
function helpers(): string {
  let css = ''
  for (const [name, property] of [
    ['mt', 'margin-top'],
    ['mb', 'margin-bottom'],
    ['pt', 'padding-top'],
    ['pb', 'padding-bottom'],
  ] as const) {
    for (let step = 0; step <= 24; step++) css += `.${name}-${step}{${property}:${step * 4}px}`
  }
  return css
}

export const stylesheet = own + helpers()
