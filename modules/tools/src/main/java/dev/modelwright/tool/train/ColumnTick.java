// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.train;

import dev.modelwright.actions.PlannedTraining;
import dev.modelwright.base.Message;
import dev.modelwright.learn.ColumnRole;
import dev.modelwright.tool.session.Preparation;
import dev.modelwright.tool.session.Roles;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Tips;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A column with its tick, and why it is not used although it is ticked. */
final class ColumnTick extends ListCell<String> {

  private final Words words;
  private final TrainViewModel model;
  private final CheckBox tick = new CheckBox();
  private final InvalidationListener follow = set -> updateItem(getItem(), isEmpty());

  ColumnTick(Words words, TrainViewModel model) {
    this.words = words;
    this.model = model;
    tick.setMnemonicParsing(false);
    tick.setMinWidth(0);
    tick.setOnAction(event -> take(tick.isSelected()));
    model.choices().recipe().addListener(new WeakInvalidationListener(follow));
    setPrefWidth(0);
    setStyle("-fx-padding: 0 8px 0 0; -fx-background-color: transparent;");
  }

  /** A tick makes a feature of what was weight, group or time. */
  private void take(boolean used) {
    model.choices().assign(getItem(), used ? ColumnRole.FEATURE : ColumnRole.LEFT_OUT);
  }

  @Override
  protected void updateItem(@Nullable String name, boolean empty) {
    super.updateItem(name, empty);
    if (empty || name == null) {
      setGraphic(null);
      return;
    }
    tick.setText(name);
    ColumnRole role = model.choices().role(name);
    tick.setSelected(role == ColumnRole.FEATURE);
    setGraphic(
        mark(name, role).map(mark -> (Node) Boxes.row(8, tick, Boxes.spacer(), mark)).orElse(tick));
  }

  /** What else the column is for, or why it is not used although it is ticked. */
  private Optional<Node> mark(String name, ColumnRole role) {
    return switch (role) {
      case FEATURE -> omission(name).map(this::why);
      case LEFT_OUT -> Optional.empty();
      case WEIGHT, GROUP, TIME ->
          Optional.of(
              Labels.whole(words.bind(Roles.code(role)), Style.TEXT_SMALL, Style.TEXT_MUTED));
    };
  }

  private Optional<Message> omission(String name) {
    return model
        .plannedProperty()
        .get()
        .map(PlannedTraining::sentences)
        .flatMap(sentences -> new Preparation(sentences).omission(name));
  }

  private Node why(Message reason) {
    Label label =
        Labels.whole(words.bind("tooltrain." + reason.key()), Style.TEXT_SMALL, Style.TEXT_WARN);
    Tips.on(label, words.bind(reason));
    return label;
  }
}
