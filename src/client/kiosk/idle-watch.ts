/** How long nobody touches before the question is asked, and how long the answer may take, in milliseconds. */
const QUIET = 60_000;
const GRACE = 30_000;
const TICK = 250;

export interface IdleActions {
  /** Every second of the countdown, with the seconds left. */
  warn(seconds: number): void;
  /** Somebody touched during the countdown. */
  stay(): void;
  /** Nobody did. */
  leave(): void;
}

/**
 * Tells when a visitor has gone. Time comes from `performance.now` alone, which no correction of the clock of the
 * device moves.
 */
export class IdleWatch {
  private readonly actions: IdleActions;
  private timer: number | undefined;
  private touchedAt = 0;
  private said: number | undefined;

  constructor(actions: IdleActions) {
    this.actions = actions;
  }

  start(): void {
    this.touchedAt = performance.now();
    this.timer ??= window.setInterval(() => this.tick(), TICK);
  }

  stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
    this.said = undefined;
  }

  touch(): void {
    this.touchedAt = performance.now();
    if (this.said === undefined) return;
    this.said = undefined;
    this.actions.stay();
  }

  private tick(): void {
    const quiet = performance.now() - this.touchedAt;
    if (quiet < QUIET) return;
    const seconds = Math.ceil((QUIET + GRACE - quiet) / 1000);
    if (seconds <= 0) {
      this.stop();
      this.actions.leave();
    } else if (seconds !== this.said) {
      this.said = seconds;
      this.actions.warn(seconds);
    }
  }
}
