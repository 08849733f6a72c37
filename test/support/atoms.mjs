/** An account as single answers, in the order given: one choice or one field each. `press` is to be clicked; otherwise the field with this id takes the value. */
export function atoms({ said }) {
  return said.flatMap(({ page, answers }) =>
    Object.entries(answers).flatMap(([id, answer]) => {
      const press = (choice) => ({ page, press: true, id: choice });
      const write = (field, value) => (value ? [{ page, press: false, id: field, value: String(value) }] : []);
      if (answer.option) return [press(`${id}-${answer.option}`)];
      if (answer.options) return answer.options.map((option) => press(`${id}-${option}`));
      if (answer.rows) return Object.entries(answer.rows).map(([row, stand]) => press(`${id}-${row}-${stand}`));
      if (typeof answer.age === 'number') return write(id, answer.age);
      if (answer.age) return [press(`${id}-${answer.age}`)];
      if (answer.evidence) {
        const nth = {};
        return answer.evidence.flatMap(({ indicator, what, basis, when, who }) => {
          const i = (nth[indicator] = (nth[indicator] ?? -1) + 1);
          const key = `${id}-${indicator}-${i}`;
          return i > 0 ? [] : [...write(`${key}-what`, what), press(`${key}-basis-${basis}`), ...write(`${key}-when`, when), ...write(`${key}-who`, who)];
        });
      }
      return write(id, answer.words ?? answer.date);
    }),
  );
}
