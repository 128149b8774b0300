import { describe } from 'vitest'
import { MemoryStore } from './memory-store'
import { storeContract } from './testing/store-contract'

describe('MemoryStore', () => storeContract(() => new MemoryStore(), { isLasting: false }))
