import type { Answers } from '../assessment/answer.ts';
import { FramedElement } from './framed-element.ts';
import type { GivenContacts } from './local-contacts.ts';
import type { Known } from './host-answers.ts';

/** All that a host sets on the element. What each does is done by the element itself. */
export abstract class HostSettings extends FramedElement {
  static override properties = {
    guide: { attribute: false },
    guideUrl: { type: String, attribute: 'guide-url' },
    guideIntegrity: { type: String, attribute: 'guide-integrity' },
    contacts: { attribute: false },
    authority: { type: String },
    prefill: { attribute: false },
    known: { attribute: false },
    childAge: { type: String, attribute: 'child-age' },
    name: { type: String, reflect: true },
    valueFormat: { type: String, attribute: 'value-format' },
    required: { type: Boolean, reflect: true },
    disabled: { type: Boolean },
    agency: { type: String },
    conversation: { type: String },
    asOf: { type: String, attribute: 'as-of' },
    persist: { type: String },
    draftId: { type: String, attribute: 'draft-id' },
    exitUrl: { type: String, attribute: 'exit-url' },
    idleMinutes: { type: Number, attribute: 'idle-minutes' },
    theme: { type: String, reflect: true, useDefault: true },
    density: { type: String, reflect: true, useDefault: true },
    withoutLanguageHelp: { type: Boolean, attribute: 'without-language-help' },
    withWritingHelp: { type: Boolean, attribute: 'with-writing-help' },
  };

  /** The guide: any value; it is parsed, and refused whole with every fault named. It may also stand inside the element, in `<script type="application/json">`. */
  declare guide: unknown;
  /** Where the guide is fetched from: its door, `levels-of-help/guide-from-url`, must be loaded. Until it has come, the host's own content stands. */
  declare guideUrl: string;
  /** What the bytes at `guideUrl` must be, `sha384-…`; anything else is refused. */
  declare guideIntegrity: string;
  /** Local numbers, laid over the guide's contacts by id: a list, or one or more `LocalContacts`, kept by authority. */
  declare contacts: GivenContacts;
  /** Whose local numbers these are, where `contacts` holds those of several authorities. */
  declare authority: string;
  /** Answers the host already knows, by page and question. The practitioner still sees and passes each page. */
  declare prefill: Readonly<Record<string, Answers>>;
  /** What the host already knows, in no guide's words: the practitioner's role, the child's age and details, earlier missing episodes. It is filled in where the guide asks, and `prefill` goes before it. */
  declare known: Known;
  /** The child's age in whole years, or `unborn`: the same as `known.age`. */
  declare childAge: string;
  /** The name under which what the practitioner made joins a form, at submit and never before. */
  declare name: string;
  /** What joins: `record` (the letter with its record, JSON), `fhir` (a FHIR R4 document, JSON) or `code` (step ids only). */
  declare valueFormat: 'record' | 'fhir' | 'code';
  /** The form cannot be sent before the letter is reached. */
  declare required: boolean;
  /** Nothing can be written. What to do in danger stays. */
  declare disabled: boolean;
  /** The agency the host is, by the guide's id: `police`, `school`, `health`. The practitioner still sees the question. */
  declare agency: string;
  /** Which of the guide's conversations begins where no account is open, by its id: a carer's report, say. Otherwise its first, the referral. */
  declare conversation: string;
  /** The day taken as today, `2026-11-23`; otherwise today in London when the conversation begins. */
  declare asOf: string;
  /** Who keeps work in hand: `none` (nobody: it is gone when the page is), `host` (`loh-draft` hands it over), or `sealed`. */
  declare persist: 'none' | 'host' | 'sealed';
  /** Tells drafts apart where one page, or one origin, has several. */
  declare draftId: string;
  /** Where “Wipe and leave” leads. Without it there is no such button. */
  declare exitUrl: string;
  /** Minutes without a key or a touch after which everything is wiped, with a warning before; 0 for never. Sealed drafts have 15 unless this says otherwise. */
  declare idleMinutes: number;
  /** `light` or `dark`; otherwise as the reader has set their machine. */
  declare theme: '' | 'light' | 'dark';
  /** `compact` for screens full of casework. */
  declare density: '' | 'compact';
  /** Phrases that blame are not marked as the practitioner writes. */
  declare withoutLanguageHelp: boolean;
  /** The browser may complete, correct and spell-check what is written. Some browsers send it to their maker to do so. */
  declare withWritingHelp: boolean;

  protected readonly internals = this.attachInternals();

  /** The form it belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }
  /** What keeps the form from being sent, as far as this goes. */
  get validity(): ValidityState {
    return this.internals.validity;
  }
  /** The same in words, in the widget’s language. */
  get validationMessage(): string {
    return this.internals.validationMessage;
  }
  /** Is it asked at all before the form is sent? */
  get willValidate(): boolean {
    return this.internals.willValidate;
  }
  /** Can the form be sent, as far as this goes? */
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }
  /** The same, and the browser says what is missing. */
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  /** All that the host knows, its attributes among it. */
  protected get allKnown(): Known {
    const { childAge } = this;
    return { ...(childAge && { age: childAge === 'unborn' ? childAge : Number(childAge) }), ...this.known };
  }

  constructor() {
    super();
    this.guideUrl = '';
    this.guideIntegrity = '';
    this.contacts = [];
    this.prefill = {};
    this.known = {};
    this.valueFormat = 'record';
    this.required = false;
    this.disabled = false;
    this.persist = 'none';
    this.draftId = '';
    this.conversation = '';
    this.theme = '';
    this.density = '';
    this.withoutLanguageHelp = false;
    this.withWritingHelp = false;
  }
}
