// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.base;

/** A started job. */
public interface JobHandle {

  /** Silences the listener, then asks the work to stop; returns at once. */
  void cancel();

  /** Whether it has ended, in whichever way. */
  boolean ended();
}
