/** Does little at once and lets few wait; whoever comes when the line is full is sent away. First come, first served. */
export class BoundedLine {
  readonly #waiting: (() => void)[] = []
  #running = 0

  /** At most `atOnce` works run at once and at most `inLine` wait. */
  constructor(
    private readonly atOnce: number,
    private readonly inLine: number,
  ) {}

  /** Does the work when its turn comes; null, without doing it, when the line is full. What the work throws is thrown. */
  async run<T>(work: () => Promise<T>): Promise<T | null> {
    if (this.#running < this.atOnce) this.#running += 1
    else if (this.#waiting.length >= this.inLine) return null
    else await new Promise<void>(resolve => this.#waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#running -= 1
    }
  }
}
