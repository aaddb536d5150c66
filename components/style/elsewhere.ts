/** Other pages of the same site. */
export const elsewhere = `
.sl .elsewhere:focus { outline: none; }
.sl .elsewhere .plain-list bdi, .sl .facts .body bdi { overflow-wrap: anywhere; }
`
