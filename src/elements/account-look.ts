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
    border-inline-start: 4px solid var(--_accent);
    padding-inline-start: 14px;
    margin-block: 0 calc(1em * var(--_s, 1));
  }
  .asks h4 {
    margin: 0 0 0.25em;
  }
  .asks p:last-child {
    margin: 0;
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
