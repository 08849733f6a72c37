import { Component, CUSTOM_ELEMENTS_SCHEMA, effect, type ElementRef, signal, viewChild } from '@angular/core';
import type { Assessment, LevelsOfHelp, LocalContact, LohPhoneNowEvent, LohRecommended, LohReferred } from 'levels-of-help';

@Component({
  selector: 'school-portal',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main [attr.data-ticks]="ticks()">
      <h1>A school portal in Angular (invented)</h1>
      @if (there()) {
        <levels-of-help
          #widget
          class="referral"
          agency="school"
          as-of="2026-11-23"
          [contacts]="contacts"
          [withoutLanguageHelp]="plain()"
          (loh-phone-now)="phoneNow($event)"
          (loh-recommended)="recommended($event)"
          (loh-referred)="referred($event)"
        >
          <p>In danger now? Call 999.</p>
        </levels-of-help>
      }
      <button id="tick" (click)="ticks.set(ticks() + 1)">Draw again</button>
      <button id="plain" (click)="plain.set(!plain())">Help with wording on or off</button>
      <button id="toggle" (click)="toggle()">Take away or put back</button>
      <button id="take" (click)="take()">Take the record</button>
      <ul id="heard">
        @for (what of heard(); track $index) {
          <li>{{ what }}</li>
        }
      </ul>
      <pre id="record">{{ record() }}</pre>
    </main>
  `,
})
export class SchoolPortal {
  readonly widget = viewChild<ElementRef<LevelsOfHelp>>('widget');
  readonly there = signal(true);
  readonly plain = signal(false);
  readonly ticks = signal(0);
  readonly heard = signal<string[]>([]);
  readonly record = signal('');
  readonly contacts: LocalContact[] = [{ id: 'front-door', name: 'Exampleshire front door (invented)', phone: '01632 960000' }];
  private kept: Assessment | undefined;

  constructor() {
    // What was kept is given back to a new element. Before the element is ready it waits its turn.
    effect(() => {
      const element = this.widget()?.nativeElement;
      if (element && this.kept) element.open(this.kept);
    });
  }

  // Angular types `$event` of a custom element as `any`: the parameter says what it is.
  phoneNow = (event: LohPhoneNowEvent) => this.tell(`loh-phone-now ${event.step}`);
  recommended = (event: LohRecommended) => this.tell(`loh-recommended ${event.level} ${event.howSoon}`);
  referred = (event: LohReferred) => this.tell(`loh-referred ${event.how}`);

  toggle() {
    this.kept = this.widget()?.nativeElement.record ?? this.kept;
    this.there.set(!this.there());
  }

  take() {
    this.record.set(JSON.stringify(this.widget()?.nativeElement.record));
  }

  private tell(what: string) {
    this.heard.update((all) => [...all, what]);
  }
}
