// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.train;

import dev.modelwright.actions.PlannedTraining;
import dev.modelwright.base.Message;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Tips;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
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
    model.choices().leftOut().addListener(new WeakInvalidationListener(follow));
    setPrefWidth(0);
    setStyle("-fx-padding: 0 8px 0 0; -fx-background-color: transparent;");
  }

  private void take(boolean used) {
    if (used) {
      model.choices().leftOut().remove(getItem());
    } else {
      model.choices().leftOut().add(getItem());
    }
  }

  @Override
  protected void updateItem(@Nullable String name, boolean empty) {
    super.updateItem(name, empty);
    if (empty || name == null) {
      setGraphic(null);
      return;
    }
    tick.setText(name);
    tick.setSelected(!model.choices().leftOut().contains(name));
    Optional<Message> reason =
        model
            .plannedProperty()
            .get()
            .map(PlannedTraining::sentences)
            .flatMap(sentences -> new Preparation(sentences).omission(name));
    setGraphic(
        reason.isEmpty() || !tick.isSelected()
            ? tick
            : Boxes.row(8, tick, Boxes.spacer(), why(reason.get())));
  }

  private Label why(Message reason) {
    Label label =
        Labels.whole(words.bind("tooltrain." + reason.key()), Style.TEXT_SMALL, Style.TEXT_WARN);
    Tips.on(label, words.bind(reason));
    return label;
  }
}
