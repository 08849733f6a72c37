import { css } from 'lit';

/** What the guide asks for now, and what is due: on the record over time, and where a conversation ends. */
export const accountLook = css`
  .asks,
  .dues {
    list-style: none;
    padding: 0;
    margin: 0;
  }
  .asks > li {
    border-block-start: 1px solid var(--_line-2);
    margin: 0;
  }
  .asks .today {
    border-block-start: 0;
    border-inline-start: 4px solid var(--_accent);
    padding-inline-start: 14px;
    margin-block-end: calc(1em * var(--_s, 1));
  }
  .asks p:last-child {
    margin: 0;
  }
  .asks details[open] {
    padding-block-end: 0.6em;
  }
  .dues > li {
    display: grid;
    grid-template-columns: minmax(7em, 10.5em) minmax(0, 1fr);
    gap: 0 22px;
    border-block-start: 1px solid var(--_line-2);
    padding-block: calc(10px * var(--_s, 1));
    margin: 0;
  }
  .dues p {
    margin: 0;
  }
  .dues small {
    display: inline-block;
    margin-inline-end: 1em;
  }
  .dues li > div > b {
    display: block;
  }
  .dues .stands small {
    display: block;
    margin: 0;
  }
  .dues .overdue {
    border-inline-start: 4px solid var(--_danger);
    padding-inline-start: 12px;
  }
  .overdue .stands b {
    color: var(--_danger);
  }
  @container (max-width: 27em) {
    .dues > li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .dues .overdue {
      border-inline-start: 6px double CanvasText;
    }
  }
`;
