// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.train;

import dev.modelwright.base.Texts;
import dev.modelwright.learn.Learner;
import dev.modelwright.learn.Parameters;
import dev.modelwright.learn.Setting;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.FormGrid;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The chosen learner's settings: the important ones, and the others when asked for. */
final class SettingsPane extends ScrollPane {

  static final String MORE = "train-more-settings";

  private static final int FEW = 3;
  private static final Set<String> RARE = Set.of("tolerance", "max_iterations", "split_rule");

  private final Words words;
  private final TrainViewModel model;
  private final BooleanProperty unfolded = new SimpleBooleanProperty();
  private final StringProperty wrong = new SimpleStringProperty("");
  private final List<SettingField> fields = new ArrayList<>();

  SettingsPane(Words words, TrainViewModel model) {
    this.words = words;
    this.model = model;
    Style.SCROLL.on(this);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setMinHeight(40);
    model.choices().learnerProperty().subscribe(id -> fill(model.learner(id)));
  }

  /** What is wrong in the fields; blank while nothing is. */
  ObservableValue<String> wrong() {
    return wrong;
  }

  private void fill(Learner<?> learner) {
    fields.clear();
    wrong.set("");
    List<Setting> all = Parameters.describe(learner.defaults());
    if (all.isEmpty()) {
      setContent(Labels.paragraph(words.bind("tooltrain.no-settings"), Style.TEXT_MUTED));
      return;
    }
    List<Setting> usual =
        all.stream().filter(setting -> !RARE.contains(setting.key())).limit(FEW).toList();
    List<Setting> rest = all.stream().filter(setting -> !usual.contains(setting)).toList();
    VBox content = Boxes.column(8, form(learner, usual));
    if (!rest.isEmpty()) {
      content.getChildren().addAll(more(rest.size()), folded(form(learner, rest)));
    }
    setContent(content);
  }

  private Node more(int count) {
    ObservableValue<String> open = words.bind("tooltrain.more-settings", count);
    ObservableValue<String> close = words.bind("tooltrain.fewer-settings");
    ActionButton button =
        ActionButton.quiet(
                unfolded.flatMap(now -> now ? close : open), () -> unfolded.set(!unfolded.get()))
            .named(MORE);
    unfolded.subscribe(now -> button.icon(now ? Icons.CHEVRON_UP : Icons.CHEVRON_DOWN));
    return button;
  }

  private Node folded(Node form) {
    form.visibleProperty().bind(unfolded);
    form.managedProperty().bind(unfolded);
    return form;
  }

  private FormGrid form(Learner<?> learner, List<Setting> settings) {
    FormGrid form = new FormGrid(words);
    for (Setting setting : settings) {
      SettingField field = new SettingField(words, model.choices(), learner, setting);
      fields.add(field);
      field.problem().subscribe(now -> check());
      form.row(name(setting), field.node(), words.bind(setting.help()), field.problem());
    }
    return form;
  }

  private void check() {
    wrong.set(fields.stream().map(field -> field.problem().getValue()).reduce("", String::concat));
  }

  private ObservableValue<String> name(Setting setting) {
    String key = "setting." + setting.key();
    return Texts.template("tooltrain", key, Locale.ENGLISH).isPresent()
        ? words.bind("tooltrain." + key)
        : Words.fixed(setting.key().replace('_', ' '));
  }
}
