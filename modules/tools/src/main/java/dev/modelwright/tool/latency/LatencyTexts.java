// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.latency;

import dev.modelwright.base.Message;
import dev.modelwright.ui.text.Numbers;
import dev.modelwright.ui.text.Times;
import dev.modelwright.ui.text.Words;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** The words of this room. */
final class LatencyTexts {

  private final Words words;

  LatencyTexts(Words words) {
    this.words = words;
  }

  ObservableValue<String> say(String key, Object... arguments) {
    return words.bind("toollatency." + key, arguments);
  }

  /** The sentence of the moment, or blank. */
  ObservableValue<String> sentence(ObservableValue<Optional<Message>> message) {
    return Bindings.createStringBinding(
        () -> message.getValue().map(words::render).orElse(""), message, words.languageProperty());
  }

  /** The first text that is not blank. */
  static ObservableValue<String> first(ObservableValue<String> one, ObservableValue<String> other) {
    return Bindings.createStringBinding(
        () -> one.getValue().isBlank() ? other.getValue() : one.getValue(), one, other);
  }

  /** A latency; a dash where nothing was counted. */
  static String latency(Numbers numbers, double nanos) {
    return nanos > 0 ? Times.of(numbers).duration(nanos) : Numbers.NONE;
  }
}
