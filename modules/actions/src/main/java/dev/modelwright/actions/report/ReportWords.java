// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions.report;

import dev.modelwright.base.Message;
import dev.modelwright.base.Texts;
import java.util.List;
import java.util.Locale;

/** Words and numbers of a report in its language. */
record ReportWords(Locale language) {

  String say(String key, Object... arguments) {
    return say(Message.of("actions.report." + key, arguments));
  }

  String say(Message message) {
    return Texts.render(message, language);
  }

  List<String> say(List<Message> messages) {
    return messages.stream().map(this::say).toList();
  }

  /** Four significant digits. */
  String number(double value) {
    double size = Math.abs(value);
    if (value == 0) {
      return "0";
    }
    if (size >= 1000 && size < 1e9) {
      return String.format(language, "%,.1f", value);
    }
    return String.format(language, size < 1e-4 || size >= 1e9 ? "%.3e" : "%.4g", value);
  }

  String count(long value) {
    return String.format(language, "%,d", value);
  }

  String millis(long nanos) {
    return String.format(language, "%.3f ms", nanos / 1e6);
  }
}
