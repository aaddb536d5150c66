/** An invented page for the interface to lie over; with listeners of its own, which must hear nothing from our root. */
export function practicePage() {
  return (
    <div style={{ maxWidth: '960px', margin: '0 auto', padding: '24px', font: '16px/1.8 sans-serif' }}>
      <h1>見本クリニック</h1>
      <p>
        <a id="first" href="#second">
          治療のご案内
        </a>
      </p>
      {Array.from({ length: 24 }, (_, index) => (
        <p key={index}>
          {index + 1}.
          当院では、患者さまお一人おひとりのお話をうかがい、治療の方針を一緒に考えます。ご予約は電話でお受けしています。
        </p>
      ))}
      <p id="second">おわり</p>
    </div>
  )
}
