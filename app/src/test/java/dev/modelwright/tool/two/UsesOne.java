// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.two;

/** The other half of a planted cycle. */
public final class UsesOne {
  public dev.modelwright.tool.one.UsesTwo other;
}
