// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions.figure;

import dev.modelwright.base.Message;
import dev.modelwright.base.Texts;
import java.util.Locale;

/** The words of figures in one language. */
record FigureWords(Locale language) {

  String say(String key, Object... arguments) {
    return say(Message.of("actions.figure." + key, arguments));
  }

  String say(Message message) {
    return Texts.render(message, language);
  }

  /** A number with two decimals and a true minus. */
  String hundredths(double value) {
    String text = String.format(language, "%.2f", Math.abs(value));
    return Math.round(100 * value) < 0 ? "−" + text : text;
  }

  /** A number with three significant digits, as direct labels have it. */
  String three(double value) {
    return String.format(language, "%.3g", value);
  }
}
