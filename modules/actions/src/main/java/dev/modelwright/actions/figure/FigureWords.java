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

  /** A number with three significant digits, as direct labels have it. */
  String three(double value) {
    return String.format(language, "%.3g", value);
  }
}
