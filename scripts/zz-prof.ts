import { chromium } from '@playwright/test'
import { bundled } from './bench/scripts.ts'
import { findBrowser } from './browser.ts'
import { timingPage } from './serp/timing-page.ts'
const { path } = await findBrowser('chromium')
const b = await chromium.launch({ executablePath: path, headless: true })
const script = await bundled('tests/serp/in-page.ts', true)
for (const engine of (process.argv[2] ?? 'google,bing,yahoo-japan,duckduckgo').split(',') as any[]) {
  const t = timingPage(engine, 3)
  const c = await b.newContext(); const page = await c.newPage()
  await page.route('**/*', r => r.fulfill({ body: t.html, contentType: 'text/html' }))
  await page.goto(t.url)
  await page.evaluate(script + ';0')
  const s = await c.newCDPSession(page)
  await s.send('Profiler.enable'); await s.send('Profiler.setSamplingInterval', { interval: 100 }); await s.send('Profiler.start')
  const res = await page.evaluate(([u]) => {
    const out: any[] = []
    document.body.getBoundingClientRect()
    for (let i=0;i<60;i++){ const t=performance.now(); (globalThis as any).secondLookSerp.timeOnce(u); out.push(performance.now()-t) }
    return out
  }, [t.url])
  const { profile } = await s.send('Profiler.stop')
  const self = new Map<string, number>()
  const dt = profile.timeDeltas ?? []; const byId = new Map(profile.nodes.map(n => [n.id, n]))
  profile.samples?.forEach((id, i) => { const f = byId.get(id)!.callFrame; const k = f.functionName || '(anon '+f.lineNumber+')'; self.set(k, (self.get(k) ?? 0) + (dt[i] ?? 0) / 1000) })
  const sorted = [...res].sort((a: number,b: number)=>a-b)
  console.log(engine, 'first', res.slice(0,3).map((x:number)=>x.toFixed(1)).join(' '), 'median', sorted[30].toFixed(2), 'min', sorted[0].toFixed(2))
  console.log([...self].sort((a,b)=>b[1]-a[1]).slice(0,14).map(([k,v])=>`${k} ${v.toFixed(0)}`).join(', '))
  await c.close()
}
await b.close()
