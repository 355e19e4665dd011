// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

/** The styles of words in a figure. */
final class Type {

  static final TextStyle TITLE = new TextStyle(Role.TEXT, 13, true);
  static final TextStyle AXIS = new TextStyle(Role.MUTED, 12, false);
  static final TextStyle TICK = new TextStyle(Role.MUTED, 12, false);
  static final TextStyle NAME = new TextStyle(Role.TEXT, 12, false);
  static final TextStyle NOTE = new TextStyle(Role.TEXT, 12, false);
  static final double LINE = 15;

  private Type() {}
}
