import { afterEach, beforeEach, expect, vi } from 'vitest'

let complaints: ReturnType<typeof vi.spyOn>

beforeEach(() => {
  complaints = vi.spyOn(console, 'error')
})

afterEach(() => {
  const said = complaints.mock.calls
  complaints.mockRestore()
  expect(said, 'console.error was called').toEqual([])
})
