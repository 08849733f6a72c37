// What the measurement of many accounts runs on, in its workers too.
export * from '../board/sources.ts';
