// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.actions.OpenedTable;
import dev.modelwright.tool.session.ActionState;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.text.Times;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/**
 * How far the reading is while the file's beginning is shown already, and the cross that ends it.
 */
final class LoadingLine extends HBox {

  static final String TEXT = "data-loading";
  static final String CANCEL = "data-loading-cancel";

  private final Words words;
  private final DataViewModel model;

  LoadingLine(Words words, DataViewModel model) {
    super(12);
    this.words = words;
    this.model = model;
    setAlignment(Pos.CENTER_LEFT);
    ObservableValue<String> text =
        Bindings.createStringBinding(this::text, model.reading(), words.languageProperty());
    Label label = Labels.whole(text, Style.TEXT_MUTED);
    label.setId(TEXT);
    ProgressBar bar = Boxes.grow(new ProgressBar());
    bar.setMaxHeight(USE_PREF_SIZE);
    bar.progressProperty().bind(model.reading().map(LoadingLine::fraction));
    bar.accessibleTextProperty().bind(text);
    getChildren()
        .addAll(
            label,
            bar,
            ActionButton.icon(Icons.X, words.bind("tooldata.cancel"), model::cancel).named(CANCEL));
    model.reading().subscribe(state -> Boxes.show(this, state.running()));
  }

  static double fraction(ActionState<OpenedTable> state) {
    return state instanceof ActionState.Running<OpenedTable>(double done, var stage) && done >= 0
        ? done
        : ProgressBar.INDETERMINATE_PROGRESS;
  }

  private String text() {
    double done = fraction(model.reading().get());
    long bytes = model.file().map(Path::toFile).map(java.io.File::length).orElse(0L);
    String size = words.say("tooldata.reading", words.numbers().bytes(bytes));
    String share = done < 0 ? "" : " · " + words.numbers().percent(Math.floor(done * 100) / 100);
    Optional<String> left =
        model
            .remaining()
            .map(time -> words.say("tooldata.left", Times.of(words.numbers()).clock(time)));
    return size + share + left.map(text -> " · " + text).orElse("");
  }
}
