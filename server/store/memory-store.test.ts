import { describe } from 'vitest'
import { MemoryStore } from './memory-store'
import { faultContract, UnsureStore } from './testing/fault-contract'
import { storeContract } from './testing/store-contract'

describe('MemoryStore', () => storeContract(() => new MemoryStore(), { isLasting: false }))

describe('a room over a MemoryStore', () =>
  faultContract(async () => {
    const unsure = new UnsureStore()
    const witness = new MemoryStore()
    return {
      stores: [unsure.over(witness)],
      witness,
      strike: (fault) => unsure.strike(fault),
      close: () => witness.close(),
    }
  }, UnsureStore.faults))
