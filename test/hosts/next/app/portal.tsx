'use client';
import 'levels-of-help/define';
import type {} from 'levels-of-help/jsx';
import type { Assessment, LevelsOfHelp, LocalContact } from 'levels-of-help';
import { useCallback, useRef, useState } from 'react';

const contacts: LocalContact[] = [{ id: 'front-door', name: 'Exampleshire front door (invented)', phone: '01632 960000' }];

export function Portal() {
  const widget = useRef<LevelsOfHelp>(null);
  const kept = useRef<Assessment>(undefined);
  const [there, setThere] = useState(true);
  const [plain, setPlain] = useState(false);
  const [ticks, setTicks] = useState(0);
  const [heard, setHeard] = useState<string[]>([]);
  const [record, setRecord] = useState('');
  const tell = (what: string) => setHeard((all) => [...all, what]);

  const arrive = useCallback((element: LevelsOfHelp | null) => {
    widget.current = element;
    if (!element) return;
    // React sets no object on an element that came drawn from the server. Here it is set in every case.
    element.contacts = contacts;
    if (kept.current) element.open(kept.current);
  }, []);

  const toggle = () => {
    kept.current = widget.current?.record ?? kept.current;
    setThere(!there);
  };

  return (
    <main data-ticks={ticks}>
      <h1>A school portal in Next (invented)</h1>
      {there && (
        <levels-of-help
          ref={arrive}
          className="referral"
          agency="school"
          as-of="2026-11-23"
          withoutLanguageHelp={plain}
          onloh-phone-now={(event) => tell(`loh-phone-now ${event.step}`)}
          onloh-recommended={(event) => tell(`loh-recommended ${event.level} ${event.howSoon}`)}
          onloh-referred={(event) => tell(`loh-referred ${event.how}`)}
        >
          <p>In danger now? Call 999.</p>
        </levels-of-help>
      )}
      <button id="tick" onClick={() => setTicks(ticks + 1)}>Draw again</button>
      <button id="plain" onClick={() => setPlain(!plain)}>Help with wording on or off</button>
      <button id="toggle" onClick={toggle}>Take away or put back</button>
      <button id="take" onClick={() => setRecord(JSON.stringify(widget.current?.record))}>Take the record</button>
      <ul id="heard">{heard.map((what, i) => <li key={i}>{what}</li>)}</ul>
      <pre id="record">{record}</pre>
    </main>
  );
}
