// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.one;

/** One half of a planted cycle. */
public final class UsesTwo {
  public dev.modelwright.tool.two.UsesOne other;
}
