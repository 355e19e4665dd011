// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.actions.OpenedTable;
import dev.modelwright.tool.session.ActionState;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/** Which file is being read, how far that is, and the button that ends it. */
final class ReadingPane extends VBox {

  static final String CANCEL = "data-cancel";

  private static final double WIDTH = 360;

  ReadingPane(Words words, DataViewModel model) {
    super(16);
    setAlignment(Pos.CENTER);
    ProgressBar bar = new ProgressBar();
    bar.setPrefWidth(WIDTH);
    bar.progressProperty().bind(model.reading().map(LoadingLine::fraction));
    ObservableValue<String> title = words.bind("tooldata.reading", model.fileName());
    bar.accessibleTextProperty().bind(title);
    getChildren()
        .addAll(
            Labels.line(title, Style.TEXT_HEADING),
            bar,
            Labels.line(stage(words, model), Style.TEXT_MUTED),
            ActionButton.plain(words.bind("tooldata.cancel"), model::cancel).named(CANCEL));
  }

  private static ObservableValue<String> stage(Words words, DataViewModel model) {
    return Bindings.createStringBinding(
        () ->
            model.reading().get() instanceof ActionState.Running<OpenedTable>(var f, var stage)
                ? stage.map(words::render).orElse("")
                : "",
        model.reading(),
        words.languageProperty());
  }
}
