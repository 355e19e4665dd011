// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.base;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence for people, kept as a code and its arguments so that it can be said in any language.
 *
 * <p>The code is {@code room.name}, for example {@code data.empty-file}; its templates stand in
 * {@code dev/modelwright/<room>/messages.properties} and {@code messages_zh_CN.properties}, with
 * {@code {0}}, {@code {1}}, … for the arguments. {@link Texts} renders it.
 *
 * @param code room and name, joined by a dot
 * @param arguments what the template's placeholders stand for, already as text
 */
public record Message(String code, List<String> arguments) {

  /** Checks that the code names a room. */
  public Message {
    if (code.indexOf('.') <= 0) {
      throw new IllegalArgumentException("message code without a room: " + code);
    }
    arguments = List.copyOf(arguments);
  }

  /** A message from a code and arguments of any type, each turned to text by {@code toString}. */
  public static Message of(String code, @Nullable Object... arguments) {
    return new Message(code, Arrays.stream(arguments).map(String::valueOf).toList());
  }

  /** The room whose bundle holds the template: the code up to its first dot. */
  public String room() {
    return code.substring(0, code.indexOf('.'));
  }

  /** The template's key within the room's bundle: the code after its first dot. */
  public String key() {
    return code.substring(code.indexOf('.') + 1);
  }

  /** The sentence in English. */
  public String english() {
    return Texts.render(this, java.util.Locale.ENGLISH);
  }
}
