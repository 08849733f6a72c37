import type { BoardReport } from '../board/board-report.ts';
import { chartsFor } from '../charts/charts-for.ts';

/** The charts of a report, drawn without a browser, where what draws them is installed; otherwise why there are none. */
export async function drawn(report: BoardReport): Promise<{ charts?: ReadonlyMap<string, string>; without?: string }> {
  try {
    const [Plot, { parseHTML }] = await Promise.all([import('@observablehq/plot'), import('linkedom')]);
    const { document } = parseHTML('<!doctype html><html><body></body></html>');
    return { charts: chartsFor(report, Plot, document) };
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    return { without: 'The page has its tables and no charts: for those, install @observablehq/plot and linkedom beside this package (npm install @observablehq/plot linkedom).' };
  }
}
