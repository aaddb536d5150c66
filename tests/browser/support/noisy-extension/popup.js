/* global chrome */
document.querySelector('#ask').addEventListener('click', () => {
  fetch('https://from-popup.example/').catch(() => undefined)
})

// Without a grant, the tab's address and its page are closed to this extension.
chrome.tabs.query({ active: true, currentWindow: true }).then(async ([tab]) => {
  try {
    const [answer] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: () => document.title })
    document.querySelector('#grant').textContent = `granted: ${answer.result}`
  } catch (error) {
    document.querySelector('#grant').textContent = `refused: ${error.message}`
  }
})
