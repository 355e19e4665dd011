// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.Locale;

/** How seconds are written on an axis, by the length it shows. */
enum TimeText {
  SECONDS("s"),
  MINUTES("m:ss"),
  HOURS("h:mm"),
  LONG("h:mm:ss");

  private final String unit;

  TimeText(String unit) {
    this.unit = unit;
  }

  static TimeText of(Range range) {
    double largest = Math.max(Math.abs(range.low()), Math.abs(range.high()));
    if (largest <= 120 || range.span() < 1) {
      return SECONDS;
    }
    if (largest < 3600) {
      return MINUTES;
    }
    return range.span() < 600 ? LONG : HOURS;
  }

  String unit() {
    return unit;
  }

  String text(double seconds) {
    long whole = Math.round(Math.abs(seconds));
    String sign = seconds < 0 && whole > 0 ? "−" : "";
    return sign
        + switch (this) {
          case SECONDS -> NumberText.reading(Math.abs(seconds));
          case MINUTES -> String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
          case HOURS -> String.format(Locale.ROOT, "%d:%02d", whole / 3600, whole / 60 % 60);
          case LONG ->
              String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
        };
  }
}
