/** The place of a step on its scale, from 0; -1 when it is not on it. */
export const placeOf = ({ steps }: { steps: readonly { id: string }[] }, step: string | undefined): number => steps.findIndex((s) => s.id === step);
