// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.base;

/** Thrown out of a service at the next safe point after its work was cancelled. */
public final class CancelledException extends RuntimeException {

  /** The only form there is: a cancelled job has nothing to say. */
  public CancelledException() {
    super("cancelled");
  }
}
