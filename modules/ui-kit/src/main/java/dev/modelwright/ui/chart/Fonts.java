// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.chart;

import dev.modelwright.chart.TextStyle;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** The fonts of one family, and how wide words are in them. To be used on the window's thread. */
final class Fonts {

  private static final int MOST_WIDTHS = 4000;

  private final String family;
  private final Text ruler = new Text();
  private final Map<Face, Font> fonts = new HashMap<>();
  private final Map<Words, Double> widths =
      new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Words, Double> eldest) {
          return size() > MOST_WIDTHS;
        }
      };

  private record Face(double size, boolean bold) {}

  private record Words(String text, Face face) {}

  Fonts(String family) {
    this.family = family;
  }

  String family() {
    return family;
  }

  Font font(TextStyle style) {
    return font(new Face(style.size(), style.bold()));
  }

  double width(String text, TextStyle style) {
    return widths.computeIfAbsent(
        new Words(text, new Face(style.size(), style.bold())), this::measured);
  }

  private double measured(Words words) {
    ruler.setFont(font(words.face()));
    ruler.setText(words.text());
    return ruler.getLayoutBounds().getWidth();
  }

  private Font font(Face face) {
    if (fonts.size() > 200) {
      fonts.clear();
    }
    return fonts.computeIfAbsent(
        face,
        wanted ->
            Font.font(family, wanted.bold() ? FontWeight.BOLD : FontWeight.NORMAL, wanted.size()));
  }
}
