fetch('https://page.example/from-content-script').catch(() => undefined)
setTimeout(() => {
  new Image().src = 'https://image.example/from-content-script.png'
}, 10)
