import { addingUp } from './cases/adding-up.ts';
import { arrangements } from './cases/arrangements.ts';
import { atHome } from './cases/at-home.ts';
import type { Case } from './cases/case.ts';
import { exploitation } from './cases/exploitation.ts';
import { harm } from './cases/harm.ts';
import { missingGrade } from './cases/missing-grade.ts';
import { missing } from './cases/missing.ts';
import { wellBeing } from './cases/well-being.ts';

/** Every named case of the model guide. What each must lead to is written from the brief, never from what the guide answered. */
export const cases: Case[] = [...atHome, ...harm, ...exploitation, ...missing, ...missingGrade, ...wellBeing, ...arrangements, ...addingUp];
