// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.base;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Renders messages from the rooms' bundles; an unknown code is shown as itself, never an error. */
public final class Texts {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private static final Pattern PLACE =
      Pattern.compile(
          "\\{(?<at>\\d{1,2})(?:(?<count>#)|\\|(?<one>[^|{}]*)\\|(?<more>[^|{}]*))?\\}");

  /** Small enough for a long. */
  private static final Pattern COUNT = Pattern.compile("\\d{1,18}");

  private Texts() {}

  /** The message's sentence in the given language; English where that language has none. */
  public static String render(Message message, Locale locale) {
    return template(message.room(), message.key(), locale)
        .map(template -> fill(template, message.arguments(), locale))
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

  /**
   * Replaces each place of the template: {@code {i}} by the i-th argument, {@code {i#}} by that
   * argument as a count with the language's separators, and {@code {i|one|more}} by its first word
   * where the argument is 1 and by its second elsewhere. Quotes have no meaning.
   */
  static String fill(String template, List<String> arguments, Locale locale) {
    return PLACE
        .matcher(template)
        .replaceAll(
            place -> {
              int at = Integer.parseInt(place.group("at"));
              return Matcher.quoteReplacement(
                  at < arguments.size() ? filled(place, arguments.get(at), locale) : place.group());
            });
  }

  private static String filled(MatchResult place, String argument, Locale locale) {
    if (place.group("more") != null) {
      return place.group(argument.equals("1") ? "one" : "more");
    }
    return place.group("count") != null && COUNT.matcher(argument).matches()
        ? NumberFormat.getIntegerInstance(locale).format(Long.parseLong(argument))
        : argument;
  }
}
