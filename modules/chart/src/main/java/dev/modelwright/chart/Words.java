// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

/** Small words a figure puts together by itself. */
final class Words {

  private Words() {}

  /** The axis' label with its unit in brackets, full-width ones after a full-width label. */
  static String axisTitle(Axis axis, Range domain) {
    String unit = axis.scale() instanceof Scale.Time ? TimeText.of(domain).unit() : axis.unit();
    if (unit.isBlank() || axis.label().isBlank()) {
      return axis.label().isBlank() ? unit : axis.label();
    }
    boolean wide = GlyphWidths.isFullWidth(axis.label().codePointBefore(axis.label().length()));
    return axis.label() + (wide ? "（" + unit + "）" : " (" + unit + ")");
  }

  /** A value of an axis with its unit. */
  static String withUnit(Axis axis, AxisMap map, double value) {
    String text = map.text(value);
    return axis.unit().isBlank() ? text : text + " " + axis.unit();
  }
}
