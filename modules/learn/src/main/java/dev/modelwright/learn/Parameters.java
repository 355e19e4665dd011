// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Hyper-parameters as settings. A record of them has components of type int, long, double, boolean
 * or an enum; numbers carry {@link Limits}, all carry {@link Help}.
 */
public final class Parameters {

  private Parameters() {}

  /** The settings that a record of hyper-parameters has, with its values. */
  public static List<Setting> describe(Record parameters) {
    return Arrays.stream(parameters.getClass().getRecordComponents())
        .map(component -> setting(component, parameters))
        .toList();
  }

  /**
   * The record with some settings changed.
   *
   * @param changes values by key; {@code max-depth} is understood for {@code max_depth}
   * @throws dev.modelwright.base.ProblemException that names the setting and what is allowed
   */
  public static <P extends Record> P parse(P defaults, Map<String, String> changes) {
    Map<String, String> wanted = new TreeMap<>();
    changes.forEach((key, value) -> wanted.put(normal(key), value.strip()));
    RecordComponent[] components = defaults.getClass().getRecordComponents();
    checkKeys(wanted, describe(defaults));
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : components) {
      String text = wanted.get(key(component));
      values.add(
          text == null
              ? RecordAccess.value(component, defaults)
              : SettingText.parse(component, text, setting(component, defaults)));
    }
    return check(RecordAccess.create(defaults, values));
  }

  /**
   * The record itself, if every value is allowed.
   *
   * @throws dev.modelwright.base.ProblemException that names the setting and what is allowed
   */
  public static <P extends Record> P check(P parameters) {
    for (RecordComponent component : parameters.getClass().getRecordComponents()) {
      Setting setting = setting(component, parameters);
      SettingText.parse(component, setting.value(), setting);
    }
    return parameters;
  }

  /** The values as text by key. */
  public static SortedMap<String, String> asText(Record parameters) {
    SortedMap<String, String> texts = new TreeMap<>();
    describe(parameters).forEach(setting -> texts.put(setting.key(), setting.value()));
    return texts;
  }

  private static void checkKeys(Map<String, String> wanted, List<Setting> settings) {
    List<String> keys = settings.stream().map(Setting::key).toList();
    for (String key : wanted.keySet()) {
      if (keys.isEmpty()) {
        throw Problem.at("setting:" + key, "learn.no-settings", key).exception();
      }
      if (!keys.contains(key)) {
        throw Problem.at("setting:" + key, "learn.no-such-setting", key, String.join(", ", keys))
            .exception();
      }
    }
  }

  private static String normal(String key) {
    return key.strip().toLowerCase(Locale.ROOT).replace('-', '_');
  }

  /** {@code maxDepth} is {@code max_depth}. */
  private static String key(RecordComponent component) {
    return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private static Setting setting(RecordComponent component, Record parameters) {
    Help help = component.getAnnotation(Help.class);
    if (help == null) {
      throw new IllegalArgumentException("a setting without help: " + component);
    }
    return new Setting(
        key(component),
        SettingText.of(RecordAccess.value(component, parameters)),
        SettingText.allowed(component),
        Message.of(help.value()));
  }
}
