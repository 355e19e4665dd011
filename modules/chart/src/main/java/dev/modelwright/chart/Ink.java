// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

/**
 * A colour by its role, thinned.
 *
 * @param alpha from 0, invisible, to 1, opaque
 */
public record Ink(Role role, double alpha) {

  /** The colour of a role, opaque. */
  public static Ink of(Role role) {
    return new Ink(role, 1);
  }
}
