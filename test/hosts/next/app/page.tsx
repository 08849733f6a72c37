// A server component: both doors are imported where there is no DOM, and nothing is registered there.
import 'levels-of-help/define';
import { levelsOfHelp } from 'levels-of-help/model';
import { Portal } from './portal';

export default function Page() {
  return (
    <>
      <p id="edition">{levelsOfHelp.edition}</p>
      <Portal />
    </>
  );
}
