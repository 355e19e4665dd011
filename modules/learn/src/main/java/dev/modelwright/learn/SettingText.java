// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.Problem;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Hyper-parameters from and to text. */
final class SettingText {

  private SettingText() {}

  static String of(Object value) {
    return value instanceof Enum<?> word
        ? word.name().toLowerCase(Locale.ROOT)
        : String.valueOf(value);
  }

  static Setting.Allowed allowed(RecordComponent component) {
    Class<?> type = component.getType();
    if (type == boolean.class) {
      return new Setting.Allowed.OneOf(List.of("true", "false"));
    }
    if (type.isEnum()) {
      return new Setting.Allowed.OneOf(
          Arrays.stream(type.getEnumConstants()).map(SettingText::of).toList());
    }
    Limits limits = component.getAnnotation(Limits.class);
    if (limits == null) {
      throw new IllegalArgumentException("a number without limits: " + component);
    }
    return type == double.class
        ? new Setting.Allowed.Real(limits.min(), limits.max())
        : new Setting.Allowed.Whole((long) limits.min(), (long) limits.max());
  }

  /** The text as a value of the component's type. */
  static Object parse(RecordComponent component, String text, Setting setting) {
    return switch (setting.allowed()) {
      case Setting.Allowed.Whole whole -> {
        long value = whole(text, setting, whole);
        yield component.getType() == int.class ? (Object) Math.toIntExact(value) : (Object) value;
      }
      case Setting.Allowed.Real real -> real(text, setting, real);
      case Setting.Allowed.OneOf oneOf -> word(component, text, setting, oneOf);
    };
  }

  private static long whole(String text, Setting setting, Setting.Allowed.Whole allowed) {
    try {
      long value = Long.parseLong(text);
      if (value >= allowed.min() && value <= allowed.max()) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw notWhole(text, setting, allowed);
    }
    throw notWhole(text, setting, allowed);
  }

  private static RuntimeException notWhole(
      String text, Setting setting, Setting.Allowed.Whole allowed) {
    return wrong("learn.setting-whole", setting, text, allowed.min(), allowed.max());
  }

  private static Object real(String text, Setting setting, Setting.Allowed.Real allowed) {
    double value;
    try {
      value = Double.parseDouble(text);
    } catch (NumberFormatException e) {
      value = Double.NaN;
    }
    if (!(value >= allowed.min() && value <= allowed.max())) {
      throw wrong("learn.setting-real", setting, text, allowed.min(), allowed.max());
    }
    return value;
  }

  private static Object word(
      RecordComponent component, String text, Setting setting, Setting.Allowed.OneOf allowed) {
    String word = text.toLowerCase(Locale.ROOT).replace('-', '_');
    int position = allowed.words().indexOf(word);
    if (position < 0) {
      throw wrong("learn.setting-word", setting, text, String.join(", ", allowed.words()));
    }
    return component.getType().isEnum()
        ? component.getType().getEnumConstants()[position]
        : (Object) word.equals("true");
  }

  private static RuntimeException wrong(
      String code, Setting setting, String text, Object... allowed) {
    Object[] arguments = new Object[2 + allowed.length];
    arguments[0] = setting.key();
    arguments[1] = text;
    System.arraycopy(allowed, 0, arguments, 2, allowed.length);
    return Problem.at("setting:" + setting.key(), code, arguments).exception();
  }
}
