/** A lock that is handed out in the order in which it was asked for. */
export class Turns {
  #last: Promise<void> = Promise.resolve()

  /** Waits for the caller's turn and gives the function that ends it; ending a turn twice does nothing. */
  async take(): Promise<() => void> {
    const before = this.#last
    let end = () => {}
    this.#last = new Promise(resolve => {
      end = resolve
    })
    await before
    return end
  }

  /** Does the work when its turn has come. The turn ends with the work, also when it throws. */
  async run<T>(work: () => T | Promise<T>): Promise<T> {
    const end = await this.take()
    try {
      return await work()
    } finally {
      end()
    }
  }
}
