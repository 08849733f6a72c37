import { expect } from '@open-wc/testing';
import { Idle } from '../../src/elements/idle.ts';

/** A desk whose clock the test turns. */
function desk(minutes: number, written = true) {
  const real = Date.now;
  let now = 1_000_000_000_000;
  Date.now = () => now;
  const heard: (number | undefined | 'wiped')[] = [];
  const at = { minutes, written };
  const idle = new Idle({ minutes: () => at.minutes, isWritten: () => at.written, warn: (left) => heard.push(left), wipe: () => heard.push('wiped') });
  idle.listen();
  return {
    at,
    idle,
    heard,
    pass: (ms: number) => {
      now += ms;
      idle.look();
    },
    turn: (ms: number) => (now += ms),
    act: () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' })),
    leave: () => {
      idle.unlisten();
      Date.now = real;
    },
  };
}

describe('Idle', () => {
  let d: ReturnType<typeof desk>;
  afterEach(() => d.leave());

  it('warns two minutes before, counts down, and wipes once', () => {
    d = desk(15);
    d.pass(12 * 60_000);
    expect(d.heard).to.deep.equal([]);
    d.pass(60_000);
    d.pass(60_000);
    d.pass(60_000);
    d.pass(60_000);
    expect(d.heard).to.deep.equal([2, 1, undefined, 'wiped']);
  });

  it('begins anew with any key or touch, and takes the warning back', () => {
    d = desk(15);
    d.pass(14 * 60_000);
    d.act();
    expect(d.heard).to.deep.equal([1, undefined]);
    d.pass(12 * 60_000);
    expect(d.heard).to.have.length(2);
  });

  it('wipes when a hand comes back after the time is over: it may be another’s', () => {
    d = desk(5);
    d.turn(3_600_000);
    d.act();
    expect(d.heard).to.deep.equal(['wiped']);
  });

  it('warns for half the time where that is short', () => {
    d = desk(1);
    d.pass(29_000);
    expect(d.heard).to.deep.equal([]);
    d.pass(1_000);
    expect(d.heard).to.deep.equal([1]);
  });

  it('does nothing for 0 minutes, nor where nothing is written', () => {
    d = desk(0);
    d.pass(1e9);
    d.at.minutes = 15;
    d.at.written = false;
    d.pass(1e9);
    expect(d.heard).to.deep.equal([]);
  });

  it('counts from now when the clock was set back, and wipes nothing for it', () => {
    d = desk(15);
    d.pass(-3_600_000);
    d.pass(12 * 60_000);
    expect(d.heard).to.deep.equal([]);
    d.pass(3 * 60_000);
    expect(d.heard).to.deep.equal(['wiped']);
  });

  it('hears nothing once it is let go', () => {
    d = desk(5);
    d.idle.unlisten();
    d.turn(3_600_000);
    d.act();
    expect(d.heard).to.deep.equal([]);
  });
});
