// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.deploy;

import dev.modelwright.actions.Run;
import dev.modelwright.base.Message;
import dev.modelwright.learn.Learner;
import dev.modelwright.tool.session.Desk;
import dev.modelwright.ui.text.Words;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** The words of this room. */
final class DeployTexts {

  private final Words words;
  private final Desk desk;

  DeployTexts(Words words, Desk desk) {
    this.words = words;
    this.desk = desk;
  }

  ObservableValue<String> say(String key, Object... arguments) {
    return words.bind("tooldeploy." + key, arguments);
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

  /** What a run is called. */
  ObservableValue<String> run(Run run) {
    Message learner =
        desk.learners().all().stream()
            .filter(one -> one.id().equals(run.learner()))
            .findFirst()
            .map(Learner::title)
            .orElseGet(() -> Message.of("tooldeploy.learner", run.learner()));
    return say("run", Integer.toString(run.number()), learner);
  }
}
