// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.base;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Renders messages from the rooms' bundles; an unknown code is shown as itself, never an error. */
public final class Texts {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Texts() {}

  /** The message's sentence in the given language; English where that language has none. */
  public static String render(Message message, Locale locale) {
    return template(message.room(), message.key(), locale)
        .map(template -> fill(template, message.arguments()))
        .orElseGet(
            () -> message.code() + (message.arguments().isEmpty() ? "" : message.arguments()));
  }

  /** The raw template of a key in a room's bundle, if there is one. */
  public static java.util.Optional<String> template(String room, String key, Locale locale) {
    try {
      ResourceBundle bundle =
          ResourceBundle.getBundle("dev.modelwright." + room + ".messages", locale, NO_FALLBACK);
      return java.util.Optional.of(bundle.getString(key));
    } catch (MissingResourceException e) {
      return java.util.Optional.empty();
    }
  }

  /** Replaces each {@code {i}} of the template by the i-th argument; quotes have no meaning. */
  static String fill(String template, List<String> arguments) {
    StringBuilder text = new StringBuilder(template.length() + 32);
    int i = 0;
    while (i < template.length()) {
      int close = template.charAt(i) == '{' ? template.indexOf('}', i) : -1;
      int argument = close < 0 ? -1 : index(template, i + 1, close);
      if (argument >= 0 && argument < arguments.size()) {
        text.append(arguments.get(argument));
        i = close + 1;
      } else {
        text.append(template.charAt(i++));
      }
    }
    return text.toString();
  }

  private static int index(String template, int from, int to) {
    if (from == to || to - from > 2) {
      return -1;
    }
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = Character.digit(template.charAt(i), 10);
      if (digit < 0) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
