// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.train;

import dev.modelwright.base.Texts;
import dev.modelwright.learn.Learner;
import dev.modelwright.learn.Setting;
import dev.modelwright.ui.control.NumberField;
import dev.modelwright.ui.control.Range;
import dev.modelwright.ui.text.Numbers;
import dev.modelwright.ui.text.Words;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;

/** The control for one setting of a learner. */
final class SettingField {

  /** Followed by the setting's key. */
  static final String FIELD = "train-setting-";

  private final Words words;
  private final Choices choices;
  private final Learner<?> learner;
  private final Setting setting;
  private final Node node;
  private ObservableValue<String> problem = Words.fixed("");

  SettingField(Words words, Choices choices, Learner<?> learner, Setting setting) {
    this.words = words;
    this.choices = choices;
    this.learner = learner;
    this.setting = setting;
    node =
        switch (setting.allowed()) {
          case Setting.Allowed.Whole(long min, long max) -> number(Range.whole(min, max));
          case Setting.Allowed.Real(double min, double max) -> number(Range.of(min, max));
          case Setting.Allowed.OneOf(List<String> allowed) -> choice(allowed);
        };
    node.setId(FIELD + setting.key());
  }

  Node node() {
    return node;
  }

  /** Why what stands in the field cannot be taken; blank if it can. */
  ObservableValue<String> problem() {
    return problem;
  }

  private String current() {
    return choices.settings(learner.id()).getOrDefault(setting.key(), setting.value());
  }

  private NumberField number(Range range) {
    NumberField field = new NumberField(words, range, Double.parseDouble(current()));
    field.valueProperty().subscribe(now -> take(Numbers.plain(now.doubleValue())));
    problem = field.problem();
    return field;
  }

  private ComboBox<String> choice(List<String> allowed) {
    ComboBox<String> box = new ComboBox<>();
    box.getItems().setAll(allowed);
    ChoiceCell.on(box, this::name);
    box.setValue(current());
    box.valueProperty().subscribe(this::take);
    return box;
  }

  private ObservableValue<String> name(String word) {
    String key = "word." + word;
    return Texts.template("tooltrain", key, Locale.ENGLISH).isPresent()
        ? words.bind("tooltrain." + key)
        : Words.fixed(word);
  }

  private void take(String value) {
    boolean same =
        value.equals(setting.value())
            || (setting.allowed() instanceof Setting.Allowed.Real
                && Double.parseDouble(value) == Double.parseDouble(setting.value()));
    if (same) {
      choices.reset(learner.id(), setting.key());
    } else {
      choices.set(learner.id(), setting.key(), value);
    }
  }
}
