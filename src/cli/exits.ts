/** What a run ends with, for whatever started it. Where several are so, the first of `found`, `aside` counts. */
export const exits = {
  /** All well. */
  well: 0,
  /** Something was found that somebody should look at: faults in a guide, a record that was changed. */
  found: 1,
  /** It was asked in a way that cannot be understood. */
  use: 2,
  /** Some records could not be used, and were set aside. */
  aside: 3,
  /** Something could not be read or written. */
  io: 4,
  /** A fault of this program. */
  ours: 5,
  /** Stopped before the end. */
  interrupted: 130,
} as const;
