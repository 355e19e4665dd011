// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.ArrayList;
import java.util.List;

/** Sets words so that they stay within bounds: moved inwards, then shortened, then left out. */
final class Lettering {

  private static final String MORE = "…";

  private final Pen pen;
  private final Box bounds;

  Lettering(Pen pen, Box bounds) {
    this.pen = pen;
    this.bounds = bounds;
  }

  double width(String text, TextStyle style) {
    return pen.width(text, style);
  }

  /** The words, or as much of their beginning as fits; empty if hardly anything does. */
  String fit(String text, double room, TextStyle style) {
    if (pen.width(text, style) <= room) {
      return text;
    }
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (pen.width(head(text, middle) + MORE, style) <= room) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    String head = head(text, low).stripTrailing();
    return head.isEmpty() ? "" : head + MORE;
  }

  /** The words in at most so many lines of so much room. */
  List<String> wrap(String text, double room, TextStyle style, int most) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (lines.size() < most - 1 && pen.width(rest, style) > room) {
      int breaking = breaking(rest, room, style);
      if (breaking == 0) {
        break;
      }
      lines.add(rest.substring(0, breaking).strip());
      rest = rest.substring(breaking).strip();
    }
    lines.add(fit(rest, room, style));
    lines.removeIf(String::isEmpty);
    return lines;
  }

  /** Where the words would lie; {@code y} is the middle of the line. */
  Box box(String text, double x, double y, TextStyle style, Label.Anchor anchor) {
    double width = pen.width(text, style);
    double left =
        switch (anchor) {
          case START -> x;
          case MIDDLE -> x - width / 2;
          case END -> x - width;
        };
    double height = style.size() * 1.2;
    double inner = Math.max(bounds.x(), Math.min(left, bounds.right() - width));
    return new Box(inner, y - height / 2, width, height);
  }

  /** Writes the words with {@code y} as the middle of the line; tells where they came to lie. */
  Box put(String text, double x, double y, TextStyle style, Label.Anchor anchor) {
    String shown = fit(text, bounds.width(), style);
    Box box = box(shown, x, y, style, anchor);
    boolean inside = box.y() >= bounds.y() - 0.01 && box.bottom() <= bounds.bottom() + 0.01;
    if (shown.isBlank() || !inside) {
      return new Box(x, y, 0, 0);
    }
    double at =
        switch (anchor) {
          case START -> box.x();
          case MIDDLE -> box.centreX();
          case END -> box.right();
        };
    pen.text(new Label(shown, at, y + style.size() * 0.35, style, anchor, 0));
    return box;
  }

  private int breaking(String text, double room, TextStyle style) {
    int best = 0;
    for (int i = 1; i < text.length(); i++) {
      if (mayBreak(text, i) && pen.width(text.substring(0, i).strip(), style) <= room) {
        best = i;
      }
    }
    return best;
  }

  private static boolean mayBreak(String text, int at) {
    char before = text.charAt(at - 1);
    return " -_/".indexOf(before) >= 0
        || (GlyphWidths.isFullWidth(before) && GlyphWidths.isFullWidth(text.charAt(at)));
  }

  private static String head(String text, int length) {
    boolean splits = length > 0 && Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, splits ? length - 1 : length);
  }
}
