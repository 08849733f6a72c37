/** The record of a member of the cast, gone on with to the letter, whose child now has a name. Worked out in Node: a portal serves no sources. */
export async function recordAtTheLetter(load, id) {
  const { castMember } = await load('/stories/cast.ts');
  const { say } = await load('/src/assessment/assessment.ts');
  const { journeyOf } = await load('/src/assessment/journey-of.ts');
  const { levelsOfHelp } = await load('/src/guides/levels-of-help/levels-of-help.ts');
  let record = castMember(id).assessment;
  for (let next; (next = journeyOf(levelsOfHelp, record).pages.at(-1)).kind !== 'letter'; ) record = say(record, next.id, {});
  const said = record.said.find((s) => s.page === 'details')?.answers;
  return say(record, 'details', { ...said, 'child-name': { words: 'Sam Invented' } });
}
