// Answers a form drawn by LHC-Forms as a person would: by its labels, its boxes and its buttons, in the order the answers were given.

const held = (value) => Object.values(value)[0];

export async function operate(tab, items) {
  const done = { chosen: 0, written: 0, added: 0 };
  const at = (id) => `[id="${id.replaceAll('"', '\\"')}"]`;
  const settle = () => tab.evaluate(() => new Promise((after) => setTimeout(() => requestAnimationFrame(() => after()), 60)));
  const found = async (id) => {
    try {
      return await tab.waitForSelector(at(id), { timeout: 10_000 });
    } catch {
      throw new Error(`the form shows nothing called ${id}`);
    }
  };
  const press = async (id) => {
    const element = await found(id);
    await element.evaluate((e) => e.scrollIntoView({ block: 'center' }));
    await element.click();
    await settle();
  };
  const write = async (id, text) => {
    const element = await found(id);
    await element.evaluate((e) => e.scrollIntoView({ block: 'center' }));
    await element.click();
    await element.type(text);
    await tab.keyboard.press('Tab');
    await settle();
  };

  async function answer(linkId, place, value) {
    const id = `${linkId}${place}`;
    if (value.valueCoding) {
      const { system, code, display } = value.valueCoding;
      await found(`item-${id}`);
      done.chosen++;
      if (await tab.$(at(`${id}|${system}|${code}`))) return press(`${id}|${system}|${code}`);
      // A long list is a box that offers what it finds.
      const box = await found(id);
      await box.evaluate((e) => e.scrollIntoView({ block: 'center' }));
      await box.click();
      await box.type(display);
      await settle();
      await tab.keyboard.press('ArrowDown');
      await tab.keyboard.press('Tab');
      return settle();
    }
    if ('valueBoolean' in value) {
      done.chosen++;
      return press(`${id}|${held(value)}`);
    }
    done.written++;
    const when = value.valueDate ?? value.valueDateTime;
    if (when) {
      const [, year, month, day, time] = /^(\d+)-(\d\d)-(\d\d)(?:T([\d:]+))?/.exec(when);
      return write(id, [`${month}/${day}/${year}`, time].filter(Boolean).join(' '));
    }
    return write(id, String(held(value)));
  }

  async function walk(said, under) {
    const times = new Map();
    for (const { linkId, answer: values = [], item = [] } of said) {
      const time = (times.get(linkId) ?? 0) + 1;
      times.set(linkId, time);
      if (time > 1) {
        done.added++;
        await press(`add-${linkId}${under}/${time - 1}`);
      }
      const place = `${under}/${time}`;
      for (const value of values) await answer(linkId, place, value);
      await walk(item, place);
    }
  }
  await walk(items, '');
  return done;
}
