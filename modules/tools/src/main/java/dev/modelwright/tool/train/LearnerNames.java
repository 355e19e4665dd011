// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.train;

import dev.modelwright.base.Texts;
import dev.modelwright.learn.Learner;
import dev.modelwright.ui.text.Words;
import java.util.Locale;
import javafx.beans.value.ObservableValue;

/** What learners are called where there is little room. */
final class LearnerNames {

  private LearnerNames() {}

  /** A short name where there is one, the title otherwise. */
  static ObservableValue<String> name(Words words, Learner<?> learner) {
    String key = "short." + learner.id();
    return Texts.template("tooltrain", key, Locale.ENGLISH).isPresent()
        ? words.bind("tooltrain." + key)
        : words.bind(learner.title());
  }
}
