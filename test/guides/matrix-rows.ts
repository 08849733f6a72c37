/** Where a row stands: a level, or what it is instead of one. */
export type Stands = 1 | 2 | 3 | 4 | '2 or 3' | '3 or 4' | '2, 3 or 4' | 'at least 3' | 'raises by one' | 'refer' | 'none found';

/**
 * Is a row enough by itself? `N` a strength, which raises nothing; `C` counts only with time, effect or other worries;
 * `Y-src` a source, a tool, a procedure or statute says so; `Y-inf` read so, and waits for a safeguarding lead.
 */
export type Alone = 'N' | 'C' | 'Y-src' | 'Y-inf' | 'as PH02' | 'modifier' | 'none';

/** Every row of the compiled matrix of published thresholds: its id, its level made alike, and whether it is enough alone. From the brief, not from the guide. */
export const matrixRows: readonly (readonly [id: string, stands: Stands, alone: Alone])[] = [
  // Health
  ['H01', 1, 'N'], ['H02', 1, 'N'], ['H03', 1, 'N'], ['H04', 2, 'C'], ['H05', 2, 'C'], ['H06', 2, 'C'], ['H07', 2, 'C'], ['H08', 2, 'C'],
  ['H09', 2, 'C'], ['H10', 2, 'C'], ['H11', 2, 'C'], ['H12', 2, 'C'], ['H13', 2, 'C'], ['H14', 3, 'C'], ['H15', 3, 'C'], ['H16', 3, 'C'],
  ['H17', 3, 'C'], ['H18', 3, 'C'], ['H19', 3, 'C'], ['H20', 3, 'Y-src'], ['H21', 3, 'C'], ['H22', 3, 'C'], ['H23', 3, 'C'], ['H24', 4, 'C'],
  ['H25', 4, 'Y-inf'], ['H26', 4, 'Y-inf'], ['H27', 4, 'C'], ['H28', 4, 'C'], ['H29', 4, 'Y-inf'], ['H30', 4, 'C'],
  // Education
  ['E01', 1, 'N'], ['E02', 2, 'C'], ['E03', 2, 'C'], ['E04', 2, 'C'], ['E05', 2, 'C'], ['E06', 2, 'C'], ['E07', 2, 'C'], ['E08', 2, 'C'],
  ['E09', 3, 'C'], ['E10', 3, 'C'], ['E11', 3, 'C'], ['E12', 3, 'C'], ['E13', 4, 'C'],
  // Emotional, behavioural, mental health
  ['B01', 1, 'N'], ['B02', 2, 'C'], ['B03', 2, 'C'], ['B04', 2, 'C'], ['B05', 2, 'C'], ['B06', 2, 'C'], ['B07', 3, 'C'], ['B08', 3, 'C'],
  ['B09', 3, 'C'], ['B10', 3, 'C'], ['B11', 3, 'C'], ['B12', 4, 'Y-inf'], ['B13', 4, 'Y-inf'], ['B14', 4, 'C'], ['B15', 4, 'C'],
  // Identity
  ['I01', 1, 'N'], ['I02', 2, 'C'], ['I03', 2, 'C'], ['I04', 2, 'C'], ['I05', 3, 'C'], ['I06', 3, 'C'], ['I07', 3, 'C'], ['I08', 4, 'C'],
  // Relationships
  ['R01', 1, 'N'], ['R02', 2, 'C'], ['R03', 2, 'C'], ['R04', 2, 'C'], ['R05', 3, 'C'], ['R06', 3, 'C'], ['R07', 3, 'C'], ['R08', 4, 'C'],
  ['R09', 4, 'Y-inf'],
  // Presentation
  ['P01', 1, 'N'], ['P02', 2, 'C'], ['P03', 3, 'C'],
  // Self-care
  ['C01', 1, 'N'], ['C02', 2, 'C'], ['C03', 3, 'C'], ['C04', 3, 'C'], ['C05', 4, 'C'], ['C06', 4, 'C'],
  // Basic care
  ['PB01', 1, 'N'], ['PB02', 2, 'C'], ['PB03', 2, 'C'], ['PB04', 2, 'C'], ['PB05', 2, 'C'], ['PB06', 3, 'C'], ['PB07', 3, 'C'], ['PB08', 3, 'C'],
  ['PB09', 3, 'C'], ['PB10', 4, 'C'], ['PB11', 4, 'C'],
  // Safety
  ['PS01', 1, 'N'], ['PS02', 2, 'C'], ['PS03', 2, 'C'], ['PS04', 2, 'C'], ['PS05', 3, 'C'], ['PS06', 4, 'Y-inf'], ['PS07', 4, 'Y-inf'],
  ['PS08', 4, 'C'],
  // Warmth
  ['PW01', 1, 'N'], ['PW02', 2, 'C'], ['PW03', 3, 'C'], ['PW04', 3, 'C'], ['PW05', 4, 'C'], ['PW06', 4, 'C'],
  // Stimulation
  ['PT01', 1, 'N'], ['PT02', 2, 'C'], ['PT03', 3, 'C'], ['PT04', 4, 'C'],
  // Boundaries
  ['PG01', 1, 'N'], ['PG02', 2, 'C'], ['PG03', 3, 'C'], ['PG04', 3, 'C'], ['PG05', 4, 'C'],
  // Stability
  ['PY01', 3, 'C'], ['PY02', 4, 'C'], ['PY03', 4, 'C'],
  // Family history and functioning
  ['F01', 1, 'N'], ['F02', 2, 'C'], ['F03', 2, 'C'], ['F04', 2, 'C'], ['F05', 3, 'C'], ['F06', 3, 'C'], ['F07', 4, 'C'], ['F08', 4, 'C'],
  ['F09', 4, 'C'],
  // Wider family
  ['W01', 1, 'N'], ['W02', 2, 'C'], ['W03', 3, 'C'], ['W04', 4, 'C'],
  // Housing
  ['HO1', 1, 'N'], ['HO2', 2, 'C'], ['HO3', 3, 'C'], ['HO4', 3, 'C'], ['HO5', 4, 'Y-inf'], ['HO6', 4, 'C'],
  // Employment
  ['M01', 1, 'N'], ['M02', 2, 'C'], ['M03', 3, 'C'], ['M04', 4, 'C'],
  // Income
  ['N01', 1, 'N'], ['N02', 2, 'C'], ['N03', 3, 'C'], ['N04', 4, 'C'],
  // Social integration
  ['SI01', 1, 'N'], ['SI02', 2, 'C'], ['SI03', 2, 'C'], ['SI04', 3, 'C'], ['SI05', 4, 'C'],
  // Community resources and court
  ['Q01', 1, 'N'], ['Q02', 2, 'C'], ['Q03', 3, 'C'], ['Q04', 3, 'Y-src'],
  // Domestic abuse
  ['DA01', 2, 'C'], ['DA02', 2, 'C'], ['DA03', 3, 'C'], ['DA04', 4, 'Y-src'], ['DA05', 'raises by one', 'modifier'], ['DA06', 4, 'Y-src'],
  ['DA07', 4, 'Y-src'], ['DA08', 3, 'C'], ['DA09', 4, 'C'],
  // Neglect
  ['NG01', 2, 'C'], ['NG02', 3, 'C'], ['NG03', 4, 'C'],
  // Physical
  ['PH01', 4, 'Y-src'], ['PH02', 4, 'Y-src'], ['PH03', 'refer', 'as PH02'],
  // Sexual
  ['SX01', 2, 'C'], ['SX02', 3, 'C'], ['SX03', 4, 'Y-src'], ['SX04', 4, 'Y-src'],
  // Emotional abuse
  ['EM01', 4, 'Y-src'],
  // Disclosure and allegation
  ['DI01', 4, 'Y-src'], ['DI02', 4, 'Y-src'], ['DI03', 4, 'Y-src'],
  // Sexual exploitation
  ['CS01', 2, 'C'], ['CS02', 'at least 3', 'Y-src'], ['CS03', 3, 'C'], ['CS04', 4, 'Y-src'], ['CS05', 4, 'Y-src'],
  // Criminal exploitation
  ['CC01', 2, 'C'], ['CC02', 3, 'C'], ['CC03', 4, 'C'], ['CC04', 4, 'C'], ['CC05', 'refer', 'C'],
  // Missing
  ['MS01', 2, 'C'], ['MS02', 3, 'C'], ['MS03', 4, 'C'],
  // Trafficking
  ['TF01', 4, 'Y-src'], ['TF02', 4, 'Y-inf'],
  // FGM
  ['FG01', 4, 'Y-src'], ['FG02', 4, 'Y-src'],
  // Honour-based abuse and forced marriage
  ['HB01', 4, 'Y-src'], ['HB02', 4, 'Y-src'],
  // Radicalisation
  ['RD01', 4, 'Y-inf'], ['RD02', 'none found', 'none'],
  // Online
  ['ON01', 2, 'C'], ['ON02', 3, 'C'], ['ON03', 4, 'Y-inf'],
  // Young carers
  ['YC01', 2, 'C'], ['YC02', 3, 'C'], ['YC03', 4, 'C'],
  // Private fostering
  ['PF01', '2, 3 or 4', 'Y-src'],
  // Homeless
  ['HM01', 3, 'Y-src'],
  // Missing education
  ['ME01', '2 or 3', 'C'],
  // Before birth
  ['U01', 2, 'C'], ['U02', 3, 'Y-src'], ['U03', 4, 'C'], ['U04', '3 or 4', 'Y-src'],
];
