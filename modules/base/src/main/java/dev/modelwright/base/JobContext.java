// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.base;

/** What a blocking service is given to report its progress and to learn that it is to stop. */
public interface JobContext {

  /**
   * Says how far the work is.
   *
   * @param fraction 0 to 1, or NaN where it cannot be known
   * @param stage what is being done, for example "Training tree"
   */
  void progress(double fraction, Message stage);

  /** Whether the work was cancelled; long loops ask this often. */
  boolean cancelled();

  /** Throws {@link CancelledException} if the work was cancelled. */
  default void check() {
    if (cancelled()) {
      throw new CancelledException();
    }
  }

  /** A context whose 0 to 1 is the given part of this one's. */
  default JobContext part(double from, double to) {
    JobContext whole = this;
    return new JobContext() {
      @Override
      public void progress(double fraction, Message stage) {
        whole.progress(from + (to - from) * fraction, stage);
      }

      @Override
      public boolean cancelled() {
        return whole.cancelled();
      }
    };
  }

  /** A context that nobody watches and nobody cancels. */
  static JobContext none() {
    return new JobContext() {
      @Override
      public void progress(double fraction, Message stage) {}

      @Override
      public boolean cancelled() {
        return false;
      }
    };
  }
}
