/** Why a run ends before its work is done, in words for whoever started it, and what it ends with. */
export class Refusal extends Error {
  readonly exit: number;
  constructor(exit: number, message: string) {
    super(message);
    this.name = 'Refusal';
    this.exit = exit;
  }
}
