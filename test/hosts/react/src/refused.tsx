// Compiled and never run: each line below the mark must be refused by the types, or the build fails.
import type {} from 'levels-of-help/jsx';

export const refused = (
  <>
    {/* @ts-expect-error an attribute that there is not */}
    <levels-of-help agencies="school" />
    {/* @ts-expect-error a number where text belongs */}
    <levels-of-help agency={7} />
    {/* @ts-expect-error text where a yes or no belongs */}
    <levels-of-help withoutLanguageHelp="yes" />
    {/* @ts-expect-error contacts that are not */}
    <levels-of-help contacts={[{ phone: 7 }]} />
    {/* @ts-expect-error a field that the event has not */}
    <levels-of-help onloh-phone-now={(event) => event.words} />
  </>
);
