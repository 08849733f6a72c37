import { html } from 'lit';
import '../src/define.ts';
import '../src/define-later.ts';
import { journeyOf } from '../src/assessment/journey-of.ts';
import { scaleOf } from '../src/guide/scale-of.ts';
import { levelsOfHelp as guide } from '../src/guides/levels-of-help/levels-of-help.ts';
import { viewsIn } from '../src/recommendation/judgement.ts';
import { recommend } from '../src/recommendation/recommend.ts';
import { castMember } from './cast.ts';

export default { title: 'loh-supervision', component: 'loh-supervision' };

const supervised = (id: string) => ({
  render: () => {
    const { assessment } = castMember(id);
    const scale = scaleOf(guide, guide.level);
    const { step } = recommend(guide, assessment).level;
    return html`<loh-supervision .scale=${scale} .suggested=${step} .views=${viewsIn(journeyOf(guide, assessment), scale, step)} .supervision=${assessment.supervision ?? []}></loh-supervision>`;
  },
});

export const JudgedLower = supervised('judged-lower');
export const ViewsAlready = supervised('supervised');
export const NotYetDecided = supervised('young-carer');
export const NoLevelSuggested = supervised('nothing-known');
