// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions.report;

import dev.modelwright.base.Message;
import dev.modelwright.base.Texts;
import dev.modelwright.chart.NumberText;
import java.math.BigDecimal;
import java.math.MathContext;
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

  /** Four significant digits, more of large numbers, and none that says nothing. */
  String plain(double value) {
    boolean large = Math.abs(value) >= 1000;
    return Double.isFinite(value)
        ? NumberText.reading(
            large
                ? Math.rint(10 * value) / 10
                : new BigDecimal(value).round(new MathContext(4)).doubleValue())
        : "–";
  }

  /** Sentences in one line. */
  String together(List<Message> messages) {
    return String.join(chinese() ? "" : " ", say(messages));
  }

  private boolean chinese() {
    return language.getLanguage().equals("zh");
  }

  /** Words one after the other, as the language does. */
  String listed(List<String> some) {
    return String.join(chinese() ? "、" : ", ", some);
  }

  String count(long value) {
    return String.format(language, "%,d", value);
  }

  String millis(long nanos) {
    return String.format(language, "%.3f ms", nanos / 1e6);
  }
}
