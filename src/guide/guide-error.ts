/** One thing wrong with a guide, and where: `thresholds[3].reaches`. */
export type Fault = { path: string; message: string };

/** The guide, or what is laid over it, is wrong. Thrown once, at the door, with every fault. */
export class GuideError extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[], what = 'guide') {
    super(
      `This ${what} cannot be used: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.\n` +
        faults.map(({ path, message }) => `  ${path || `the ${what}`}: ${message}`).join('\n'),
    );
    // Set by hand: minifiers mangle class names.
    this.name = 'GuideError';
    this.faults = faults;
  }
}

/** A path as a person would write it: `pages[2].questions[0].text`. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key)), '');
