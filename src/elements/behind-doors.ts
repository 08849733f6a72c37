import type { KeeperOf } from '../drafts/keeper.ts';
import { HostSettings } from './host-settings.ts';

/** Fetches a guide: its parsed JSON, once its bytes are those that were promised (`sha384-…`). */
export type FetchGuide = (url: string, integrity: string) => Promise<unknown>;

type Door = 'drafts' | 'fetchGuide';

/** What has a door of its own, so that a page that does not open it holds no code for it. A door may be opened after a widget was drawn. */
export abstract class BehindDoors extends HostSettings {
  static #here = new Set<BehindDoors>();
  static #drafts: KeeperOf | undefined;
  static #fetchGuide: FetchGuide | undefined;

  /** What keeps sealed drafts: `levels-of-help/sealed` puts it there. */
  static get drafts(): KeeperOf | undefined {
    return BehindDoors.#drafts;
  }
  static set drafts(keeperOf: KeeperOf | undefined) {
    BehindDoors.#drafts = keeperOf;
    for (const element of BehindDoors.#here) element.opened('drafts');
  }

  /** What fetches a guide from an address: `levels-of-help/guide-from-url` puts it there. */
  static get fetchGuide(): FetchGuide | undefined {
    return BehindDoors.#fetchGuide;
  }
  static set fetchGuide(fetchGuide: FetchGuide | undefined) {
    BehindDoors.#fetchGuide = fetchGuide;
    for (const element of BehindDoors.#here) element.opened('fetchGuide');
  }

  /** A door was opened while the element stands on a page. */
  protected abstract opened(door: Door): void;

  override connectedCallback(): void {
    super.connectedCallback();
    BehindDoors.#here.add(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    BehindDoors.#here.delete(this);
  }
}
