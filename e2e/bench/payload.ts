import type { Body } from '../../shared/network/flight'

/** A message body of about 200 bytes of JSON. */
export const body: Body = { type: 'proposal', value: 'blue', note: 'x'.repeat(152) }
